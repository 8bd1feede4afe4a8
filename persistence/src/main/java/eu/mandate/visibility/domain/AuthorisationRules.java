package eu.mandate.visibility.domain;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.domain.prohibited.ProhibitedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        // Both stand in the agreement and in the log.
        text("/account", choice.account());
        text("/need", choice.need());
        permissions(rule.get().permissions(profile), choice.permissions());
        people(choice.people());
        if (choice.validUntil() != null && choice.validUntil().isBefore(day)) add("/validUntil", "scope-ended-already");
        return List.copyOf(faults);
    }

    private void permissions(List<PermissionRule> rules, List<String> chosen) {
        for (var index = 0; index < chosen.size(); index++) {
            var permission = chosen.get(index);
            if (rules.stream().noneMatch(rule -> rule.permission().equals(permission))) {
                add("/permissions/" + index, "scope-permission-unknown");
            }
        }
    }

    private void people(PeopleChoice people) {
        if (people.everybody() && !people.everybodyConfirmed()) {
            add("/people/everybodyConfirmed", "scope-everybody-unconfirmed");
        }
        if (people.everybody() && !people.included().namesNobody()) add("/people/included", "scope-everybody-and-some");
        // Who is included has to be there; an exclusion may name what ended, because it follows it.
        faults.addAll(known.faults("/people/included", people.included(), true));
        faults.addAll(known.faults("/people/excluded", people.excluded(), false));
    }

    private void text(String pointer, String text) {
        var prohibited = ProhibitedText.reason(text);
        if (prohibited != null) add(pointer, prohibited);
    }

    private void add(String pointer, String reason) {
        faults.add(Violation.of(pointer, reason));
    }
}
