package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.RegisterEntry;
import eu.mandate.catalogue.domain.lint.KnownBrands;
import eu.mandate.catalogue.domain.lint.LintContext;
import eu.mandate.catalogue.domain.lint.LintFinding;
import eu.mandate.catalogue.domain.lint.ProfileLints;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.register.ConnectedPlatform;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.ProcessorView;
import eu.mandate.tenant.entity.Processor;
import eu.mandate.tenant.entity.Processors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges a profile together with what its vendor has registered. */
@ApplicationScoped
public class ProfileJudge {

    private static final SliceRequest EVERYBODY = new SliceRequest(SliceRequest.MAX_LIMIT, null);

    @Inject
    Registers registers;

    @Inject
    Processors processors;

    @Inject
    Clock clock;

    /** What keeps the profile from being published by the vendor now. */
    public List<LintFinding> findings(ProcessorId vendor, ServiceProfile profile) {
        var entries = registers.of(vendor, profile.key(), clock.instant());
        var context = new LintContext(
                ownNames(vendor, entries),
                foreignNames(vendor),
                names(entries, ProfileJudge::companies),
                names(entries, ProfileJudge::purposes));
        return ProfileLints.findings(profile, context);
    }

    /** @throws Refusal PROFILE_INCOMPLETE with every finding */
    public void complete(ProcessorId vendor, ServiceProfile profile) {
        var found = findings(vendor, profile);
        if (found.isEmpty()) return;
        throw Refusal.of(Code.PROFILE_INCOMPLETE, "profile-incomplete", found.size())
                .with(found.stream().map(ProfileJudge::violation).toArray(Violation[]::new));
    }

    /** The message comes in both languages; each language's text picks its own. */
    private static Violation violation(LintFinding finding) {
        var message = finding.message();
        return Violation.of(finding.pointer(), "profile-lint", message.en(), message.zh(), finding.lint());
    }

    private Set<String> ownNames(ProcessorId vendor, List<RegisterEntry> entries) {
        var own = processors.find(vendor).map(found -> found.view().name()).stream();
        var registered = names(entries, ProfileJudge::tradingNames).stream();
        return Stream.concat(own, registered).collect(Collectors.toSet());
    }

    /** Names of others that a profile may not speak of: known ones, and the other vendors of the installation. */
    private Set<String> foreignNames(ProcessorId vendor) {
        var own = processors.find(vendor).map(Processor::key).orElse("");
        var others = processors.list(EVERYBODY).items().stream()
                .filter(other -> !other.key().equals(own))
                .map(ProcessorView::name);
        return Stream.concat(KnownBrands.ALL.stream(), others).collect(Collectors.toSet());
    }

    private interface Names {
        Stream<String> of(RegisterPayload payload);
    }

    private static Set<String> names(List<RegisterEntry> entries, Names names) {
        return entries.stream()
                .flatMap(entry -> names.of(entry.payload()))
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.toSet());
    }

    private static Stream<String> companies(RegisterPayload payload) {
        if (payload instanceof LegalEntity own) return Stream.of(own.legalName(), own.legalNameTranslation());
        if (payload instanceof SubProcessor engaged)
            return Stream.of(engaged.legalName(), engaged.legalNameTranslation());
        if (payload instanceof ConnectedPlatform platform) return Stream.of(platform.operator(), platform.platform());
        return Stream.empty();
    }

    private static Stream<String> tradingNames(RegisterPayload payload) {
        return payload instanceof LegalEntity own
                ? Stream.of(own.legalName(), own.legalNameTranslation(), own.tradingName())
                : Stream.empty();
    }

    private static Stream<String> purposes(RegisterPayload payload) {
        return payload instanceof VendorContact contact ? Stream.of(contact.purpose()) : Stream.empty();
    }
}
