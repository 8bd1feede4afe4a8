package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.domain.ServiceSummary;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.published.PolicyVersion;
import eu.mandate.catalogue.domain.published.PublishedPolicy;
import eu.mandate.catalogue.domain.published.PublishedService;
import eu.mandate.catalogue.domain.published.VendorFacts;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.VendorSpace;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the vendor of the bound space has published. It reads in the vendor's own space, so the database's policies leave it
 * that vendor's catalogue and nothing of a customer; drafts are not asked for. Not reachable from outside.
 */
@Stateless
@PermitAll
public class PublishedCatalogue {
    private static final Duration TICK = Duration.ofMillis(1);
    private static final String FOR_EVERYBODY =
            "what is published is for everybody, and who reads it is nobody's business";

    @Inject
    ServiceWindow window;

    @Inject
    Registers registers;

    @Inject
    ParsedProfiles parsed;

    @Inject
    Clock clock;

    /** The vendor's services with a version in force, by key. */
    @Unrecorded(FOR_EVERYBODY)
    public List<PublishedService> services(@NotNull VendorSpace vendor) {
        return window.services().stream().map(service -> of(vendor, service)).toList();
    }

    /**
     * One version of a service.
     *
     * @param version null for the one in force
     * @throws Refusal NOT_FOUND also for a draft
     */
    @Unrecorded(FOR_EVERYBODY)
    public PublishedPolicy policy(@NotNull VendorSpace vendor, @NotNull String service, String version) {
        var view = window.service(service, version);
        var facts = registers.ofVendor(lastHeld(view.shown())).stream()
                .filter(entry -> entry.payload().serves(service))
                .toList();
        return new PublishedPolicy(
                vendor.key(),
                vendor.name(),
                view.profile(),
                archived(view.shown()),
                view.versions().stream().map(this::archived).toList(),
                view.changes(),
                VendorFacts.of(facts, purposes(view.profile())));
    }

    private static Set<String> purposes(ServiceProfile profile) {
        return profile.contacts().stream().map(ContactEntry::purpose).collect(Collectors.toSet());
    }

    private Instant lastHeld(ProfileVersionView version) {
        var until = version.supersededAt();
        return until == null ? clock.instant() : until.minus(TICK);
    }

    private PolicyVersion archived(ProfileVersionView version) {
        var source = parsed.of(version.id(), version.contentHash()).source();
        return PolicyVersion.of(version, source);
    }

    private static PublishedService of(VendorSpace vendor, ServiceSummary service) {
        return new PublishedService(
                vendor.key(),
                vendor.name(),
                service.key(),
                service.name(),
                service.summary(),
                service.version(),
                service.since(),
                service.regimes());
    }
}
