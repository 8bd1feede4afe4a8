package eu.mandate.visibility.domain;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.visibility.domain.KnownNames.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** What can be instructed about an application at all. */
public final class AuthorisationRules {
    private final ServiceProfile profile;
    private final KnownNames known;
    private final LocalDate day;
    private final List<Violation> faults = new ArrayList<>();

    /**
     * Rules for one choice.
     *
     * @param known what the directory knows of its ids
     * @param day in UTC, on which it takes effect
     */
    public AuthorisationRules(ServiceProfile profile, KnownNames known, LocalDate day) {
        this.profile = profile;
        this.known = known;
        this.day = day;
    }

    /** Every fault, in the order of the members. */
    public List<Violation> faults(AppAuthorisation choice) {
        var rule = CategoryRule.ofApp(profile, choice.app());
        if (rule.isEmpty()) return List.of(Violation.of("/app", "scope-app-unknown"));
        if (rule.get().rule().needNamed()
                && choice.need() == null
                && !choice.permissions().isEmpty()) {
            add("/need", "scope-need-missing");
        }
        permissions(rule.get().permissions(profile), choice.permissions());
        people(choice.people());
        if (choice.validUntil() != null && choice.validUntil().isBefore(day)) add("/validUntil", "scope-ended-already");
        return List.copyOf(faults);
    }

    private void permissions(List<PermissionRule> rules, List<String> chosen) {
        each(
                "/permissions",
                chosen,
                "scope-permission-unknown",
                permission -> rules.stream().noneMatch(rule -> rule.permission().equals(permission)));
    }

    private void people(PeopleChoice people) {
        if (people.everybody() && !people.everybodyConfirmed()) {
            add("/people/everybodyConfirmed", "scope-everybody-unconfirmed");
        }
        if (people.everybody() && !people.included().namesNobody()) add("/people/included", "scope-everybody-and-some");
        names("/people/included", people.included(), true);
        names("/people/excluded", people.excluded(), false);
    }

    /** Who is included has to be there; an exclusion may name what ended, because it follows it. */
    private void names(String pointer, PeopleNames names, boolean present) {
        if (names.size() > Selection.MOST) add(pointer, "scope-too-many", Selection.MOST);
        names(pointer + "/departments", names.departments(), known.departments(), "scope-department-unknown", present);
        names(pointer + "/members", names.members(), known.members(), "scope-member-unknown", present);
        names(pointer + "/tags", names.tags(), known.tags(), "scope-tag-unknown", present);
    }

    private void names(String pointer, List<UUID> ids, Map<UUID, Known> found, String reason, boolean present) {
        each(
                pointer,
                ids,
                reason,
                id -> !found.containsKey(id) || present && !found.get(id).present());
    }

    private <T> void each(String pointer, List<T> elements, String reason, Predicate<T> fault) {
        for (var index = 0; index < elements.size(); index++) {
            if (fault.test(elements.get(index))) add(pointer + "/" + index, reason);
        }
    }

    private void add(String pointer, String reason, Object... arguments) {
        faults.add(Violation.of(pointer, reason, arguments));
    }
}
