package eu.mandate.visibility.service;

import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.service.Policies;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.ReaderRules;
import eu.mandate.visibility.domain.ReaderScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which records somebody of the organisation sees. */
@ApplicationScoped
public class ReaderScopeKind implements InstructionKind<ReaderScope> {

    /** Key of the kind. */
    public static final String KEY = "reader-scope";

    @Inject
    Catalogue catalogue;

    @Inject
    NameLookup names;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<ReaderScope> payload() {
        return ReaderScope.class;
    }

    @Override
    public String subject(ReaderScope choice) {
        return subject(choice.scope(), choice.id());
    }

    /** Which setting decides about a reader. */
    static String subject(String scope, UUID id) {
        return scope + "/" + id;
    }

    @Override
    public Set<String> givers() {
        return AppAuthorisationKind.GIVERS;
    }

    /** It is ended by one that shows nothing: without it an earlier and wider one would hold again. */
    @Override
    public boolean withdrawable() {
        return false;
    }

    /**
     * The first one is one person's, as giving a role is; whoever was let see something is let see more by two, by whatever name:
     * somebody who signs in is a member of the directory and of groups, too.
     */
    @Override
    public boolean needsApproval(Optional<ReaderScope> before, ReaderScope after) {
        var today = Days.of(clock.instant());
        return before.map(earlier -> after.widens(earlier, today)).orElseGet(() -> showsSomebodyMore(after, today));
    }

    private boolean showsSomebodyMore(ReaderScope after, LocalDate today) {
        if (!after.shows(today)) return false;
        var others = policies.all(this).values().stream()
                .filter(other -> other.scope().equals(after.scope()) && other.shows(today))
                .toList();
        return !others.isEmpty()
                && names.meant(after).stream().anyMatch(reader -> showsMore(after, others, reader, today));
    }

    private static boolean showsMore(ReaderScope after, List<ReaderScope> others, KnownReader reader, LocalDate today) {
        var own = others.stream().filter(reader::isMeant).toList();
        return !own.isEmpty() && own.stream().allMatch(other -> after.widens(other, today));
    }

    /** @throws Refusal CONFLICT while no profile is in force; VALIDATION with every fault */
    @Override
    public void check(ReaderScope choice, Circumstances circumstances) {
        var moment = circumstances.policy().at();
        var present =
                catalogue.ofTenant(moment).orElseThrow(() -> Refusal.of(Code.CONFLICT, "service-profile-missing"));
        NameLookup.refuse(ReaderRules.faults(present.profile(), choice, names.knows(choice), Days.of(moment)));
    }
}
