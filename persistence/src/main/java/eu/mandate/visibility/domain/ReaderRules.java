package eu.mandate.visibility.domain;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.domain.prohibited.ProhibitedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What can be instructed about a reader at all. */
public final class ReaderRules {
    private ReaderRules() {}

    /**
     * Every fault.
     *
     * @param known whether the member, group or membership is one of the organisation's
     * @param day in UTC, on which it takes effect
     */
    public static List<Violation> faults(ServiceProfile profile, ReaderScope choice, boolean known, LocalDate day) {
        var rule = CategoryRule.ofReaders(profile, choice.scope());
        if (rule.isEmpty()) return List.of(Violation.of("/scope", "scope-unknown"));
        var faults = new ArrayList<Violation>();
        // Who is gone can still be given nothing.
        if (!known && choice.reach() != Reach.NONE) faults.add(Violation.of("/id", "scope-reader-unknown"));
        if (!rule.get().reaches().contains(choice.reach())) faults.add(Violation.of("/reach", "scope-reach-unfit"));
        if (choice.reach() != Reach.COLLECTIONS && !choice.collections().isEmpty()) {
            faults.add(Violation.of("/collections", "scope-collections-unfit"));
        }
        for (var at = 0; at < choice.collections().size(); at++) {
            var prohibited = ProhibitedText.reason(choice.collections().get(at));
            if (prohibited != null) faults.add(Violation.of("/collections/" + at, prohibited));
        }
        if (choice.validUntil() != null && choice.validUntil().isBefore(day)) {
            faults.add(Violation.of("/validUntil", "scope-ended-already"));
        }
        return faults;
    }
}
