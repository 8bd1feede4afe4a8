package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.dataplane.domain.grid.CustomerGrid;
import eu.mandate.kernel.domain.Code;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Step 4: the role grid. The organisation's people read what the vendor processes for them, and of the vendor's own data what
 * the contract with them is about; they never read what the vendor keeps about their users for itself. The vendor's people
 * read what their role in the profile names, within an assignment. A job reads for the purposes it exists for.
 */
final class RoleCheck implements Check {

    private static final Set<Action> OF_STAFF =
            EnumSet.of(Action.READ, Action.SEARCH, Action.COUNT, Action.AGGREGATE, Action.CORRECT, Action.EXPORT);

    @Override
    public Step step() {
        return Step.ROLE;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        if (situation.profile() == null) return incomplete();
        return switch (question.actor().kind()) {
            case ORGANISATION -> ofOrganisation(question, situation);
            case STAFF -> ofStaff(question, situation);
            case JOB -> ofJob(question);
        };
    }

    /** Without a profile nobody has a grid. */
    private static Finding incomplete() {
        return Finding.failed(Code.PROFILE_INCOMPLETE, Ground.ofInstallation("decision-no-profile"));
    }

    private static Finding ofOrganisation(Question question, Situation situation) {
        if (!CustomerGrid.gives(question.action(), question.actor().roles())) {
            return refused(Ground.ofInstallation(
                    "decision-role-action", question.action().name()));
        }
        if (question.action() == Action.INGEST || question.action() == Action.REPORT) return Finding.passed();
        return ownedByVendor(question, situation)
                ? refused(Ground.ofProfile(situation, List.of(), "decision-vendors-own", question.category()))
                : Finding.passed();
    }

    /**
     * Left to a later step where category or purpose are not registered, so that the answer names what is wrong, and where the
     * category lies outside every customer's data, so that there is nothing (rows J-104, J-109).
     */
    private static boolean ownedByVendor(Question question, Situation situation) {
        var category = situation.category(question.category());
        var purpose = situation.purpose(question.purpose());
        return category.filter(
                        found -> purpose.filter(named -> named.categories().contains(question.category()))
                                .filter(named -> CustomerGrid.ownedByVendor(found, named))
                                .isPresent())
                .isPresent();
    }

    private static Finding ofStaff(Question question, Situation situation) {
        if (!OF_STAFF.contains(question.action())) {
            return refused(Ground.ofInstallation(
                    "decision-role-action", question.action().name()));
        }
        var rules = situation.profile().profile().staffRoles().stream()
                .filter(rule -> question.actor().roles().stream()
                        .anyMatch(role -> role.name().equals(rule.role())))
                .filter(rule -> rule.categories().contains(String.valueOf(question.category())))
                .toList();
        if (rules.isEmpty()) {
            return refused(
                    Ground.ofProfile(situation, List.of(), "decision-role-category", named(question, situation)));
        }
        if (question.actor().standing().assignment() == null) {
            return refused(Ground.ofProfile(situation, rules.get(0).rows(), "decision-no-assignment"));
        }
        var registered = registered(question, situation);
        var cells = rules.stream()
                .filter(rule -> !registered
                        || rule.gives(question.category(), question.purpose().code()))
                .toList();
        if (cells.isEmpty()) {
            return refused(Ground.ofProfile(
                    situation,
                    rules.get(0).rows(),
                    "decision-role-cell",
                    question.category(),
                    question.purpose().code()));
        }
        return passed(question, situation, cells);
    }

    private static Finding passed(Question question, Situation situation, List<StaffRole> rules) {
        return Finding.passed(
                Duties.ofFields(hidden(question, situation, rules)),
                Ground.ofProfile(
                        situation,
                        rules.get(0).rows(),
                        "decision-role-grid",
                        rules.get(0).role()));
    }

    /** Left to a later step where the purpose is not registered for the category, so that the answer names what is wrong. */
    private static boolean registered(Question question, Situation situation) {
        return situation
                .purpose(question.purpose())
                .filter(found -> found.categories().contains(question.category()))
                .isPresent();
    }

    /** A code that the profile does not have is not repeated. */
    private static String named(Question question, Situation situation) {
        return situation.category(question.category()).map(DataCategory::code).orElse("?");
    }

    /** A rule without fields in the category gives all of them. */
    private static Map<String, FieldDuty> hidden(Question question, Situation situation, List<StaffRole> rules) {
        var prefix = question.category() + ".";
        var hidden = new LinkedHashMap<String, FieldDuty>();
        situation
                .category(question.category())
                .ifPresent(category -> category.fields().stream()
                        .filter(field -> rules.stream().noneMatch(rule -> gives(rule, prefix, field.key())))
                        .forEach(field -> hidden.put(
                                field.key(),
                                FieldDuty.hidden(
                                        Code.ROLE_NOT_ALLOWED,
                                        Ground.ofProfile(
                                                situation, rules.get(0).rows(), "decision-role-field", field.key())))));
        return hidden;
    }

    private static boolean gives(StaffRole rule, String prefix, String key) {
        var named =
                rule.fields().stream().filter(field -> field.startsWith(prefix)).toList();
        return named.isEmpty() || named.contains(prefix + key);
    }

    private static Finding ofJob(Question question) {
        var named = question.purpose() == null
                || question.actor().purposes().contains(question.purpose().code());
        return named ? Finding.passed() : refused(Ground.ofInstallation("decision-job-purpose"));
    }

    private static Finding refused(Ground ground) {
        return Finding.failed(Code.ROLE_NOT_ALLOWED, ground);
    }
}
