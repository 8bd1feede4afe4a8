package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.AuthorisationRules;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an application of a connected platform may get, and of whom. */
@ApplicationScoped
public class AppAuthorisationKind implements InstructionKind<AppAuthorisation> {

    /** Key of the kind. */
    public static final String KEY = "app-authorisation";

    static final Set<String> GIVERS = Set.of(TENANT_ADMIN, PRIVACY_MANAGER, LEGAL);

    @Inject
    Catalogue catalogue;

    @Inject
    NameLookup names;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<AppAuthorisation> payload() {
        return AppAuthorisation.class;
    }

    @Override
    public String subject(AppAuthorisation choice) {
        return choice.app();
    }

    @Override
    public Set<String> givers() {
        return GIVERS;
    }

    /** It is ended by one that gives nothing: without it an earlier and wider one would hold again. */
    @Override
    public boolean withdrawable() {
        return false;
    }

    /**
     * The first one is the controller's to give alone, as on the platform itself; the whole organisation never is, also where its
     * departments, tags or members are named.
     */
    @Override
    public boolean needsApproval(Optional<AppAuthorisation> before, AppAuthorisation after) {
        var today = Days.of(clock.instant());
        return before.map(earlier -> after.widens(earlier, today))
                .orElseGet(() -> after.gives(today)
                        && (after.people().everybody() || after.people().everybodyConfirmed()));
    }

    /** @throws Refusal CONFLICT while no profile is in force; VALIDATION with every fault */
    @Override
    public void check(AppAuthorisation choice, Circumstances circumstances) {
        var moment = circumstances.policy().at();
        var present =
                catalogue.ofTenant(moment).orElseThrow(() -> Refusal.of(Code.CONFLICT, "service-profile-missing"));
        var before = before(choice.app(), circumstances.policy());
        var known = names.of(choice.people())
                .keeping(before.map(PeopleChoice::included).orElse(PeopleNames.NOBODY));
        var faults = new ArrayList<>(new AuthorisationRules(present.profile(), known, Days.of(moment)).faults(choice));
        if (namesEverybody(choice.people(), before)) {
            faults.add(Violation.of("/people/everybodyConfirmed", "scope-everybody-by-name"));
        }
        NameLookup.refuse(faults);
    }

    /** Nobody gets everybody by naming all of them and not saying so; who has them so already may still get less. */
    private boolean namesEverybody(PeopleChoice people, Optional<PeopleChoice> before) {
        return !people.everybodyConfirmed() && before.map(people::widens).orElse(true) && names.namesEverybody(people);
    }

    /** The fields of its permissions by the profile in force, whatever that was when it was given. */
    @Override
    public Map<String, List<String>> implied(AppAuthorisation choice) {
        var fields = catalogue.ofTenant(clock.instant()).stream()
                .flatMap(present -> CategoryRule.ofApp(present.profile(), choice.app()).stream()
                        .flatMap(rule -> rule.permissions(present.profile()).stream()))
                .filter(rule -> choice.permissions().contains(rule.permission()))
                .flatMap(rule -> rule.fields().stream())
                .distinct()
                .sorted()
                .toList();
        return Map.of("fields", fields);
    }

    private static Optional<PeopleChoice> before(String app, PolicyInForce policy) {
        return policy.find(KEY, app)
                .map(Instruction::payload)
                .map(payload -> Records.read(payload, AppAuthorisation.class).people());
    }
}
