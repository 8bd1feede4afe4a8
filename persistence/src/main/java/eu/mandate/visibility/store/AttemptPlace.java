package eu.mandate.visibility.store;

import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.support.StaffMonth;
import java.util.UUID;

/** Where a page of what the vendor's people were refused begins: behind the line of this person, action and outcome. */
record AttemptPlace(UUID person, String action, String outcome) {

    private static final int PARTS = 3;

    static AttemptPlace of(StaffMonth.Line line) {
        return new AttemptPlace(line.person(), line.action(), line.outcome());
    }

    /** @throws Refusal VALIDATION at {@code /cursor} when it is none */
    static AttemptPlace of(String cursor) {
        var parts = Cursor.key(cursor).split(" ", PARTS);
        if (parts.length != PARTS) throw Refusal.invalid("/cursor", "cursor-malformed");
        return new AttemptPlace(Cursor.id(Cursor.of(parts[0])), parts[2], parts[1]);
    }

    /** What was refused comes before what was used. */
    boolean used() {
        return StaffMonth.USED.equals(outcome);
    }

    /** The action comes last: that of a call is method and path, with a blank between. */
    String cursor() {
        return Cursor.of(person + " " + outcome + " " + action);
    }
}
