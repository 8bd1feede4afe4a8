package eu.mandate.retention.service;

import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.retention.domain.RetentionChoice;
import eu.mandate.retention.domain.RetentionLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** How long data of one retention rule is kept; keeping it longer than before, or than proposed, needs a second person. */
@ApplicationScoped
public class RetentionPeriodKind implements InstructionKind<RetentionChoice> {

    /** Key of the kind. */
    public static final String KEY = "retention-period";

    private static final Set<String> GIVERS = Set.of(TENANT_ADMIN, PRIVACY_MANAGER, LEGAL);

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<RetentionChoice> payload() {
        return RetentionChoice.class;
    }

    @Override
    public String subject(RetentionChoice choice) {
        return choice.rule();
    }

    @Override
    public Set<String> givers() {
        return GIVERS;
    }

    /** A period is ended by another one: without it the service's own would hold again, longer and approved by nobody. */
    @Override
    public boolean withdrawable() {
        return false;
    }

    /**
     * Without an instruction before, what counts as before is what the service does by itself. Who has to choose chooses alone
     * up to what the service proposes: nothing was kept before, and the proposal is what the vendor holds to be enough.
     */
    @Override
    public boolean needsApproval(Optional<RetentionChoice> before, RetentionChoice after) {
        return before.map(RetentionChoice::period)
                .or(() -> without(after.rule()))
                .filter(period -> RetentionLimits.lengthens(period, after.period()))
                .isPresent();
    }

    /** @throws Refusal CONFLICT while no profile is in force; VALIDATION for an unknown rule; see {@link RetentionLimits} */
    @Override
    public void check(RetentionChoice choice, Circumstances circumstances) {
        var moment = circumstances.policy().at();
        if (catalogue.ofTenant(moment).isEmpty()) throw Refusal.of(Code.CONFLICT, "service-profile-missing");
        var rule = rule(moment, choice.rule()).orElseThrow(() -> Refusal.invalid("/rule", "retention-rule-unknown"));
        RetentionLimits.of(rule).check(choice.period());
    }

    /** What a first choice is measured by: the service's own period, or its proposal. */
    private Optional<Period> without(String rule) {
        return rule(clock.instant(), rule)
                .map(found -> Optional.ofNullable(found.ownPeriod()).orElse(found.proposal()));
    }

    private Optional<RetentionRule> rule(Instant moment, String code) {
        return catalogue
                .ofTenant(moment)
                .flatMap(present -> present.profile().retention().stream()
                        .filter(rule -> rule.code().equals(code))
                        .findFirst());
    }
}
