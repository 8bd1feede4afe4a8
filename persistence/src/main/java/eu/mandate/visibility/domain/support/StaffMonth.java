package eu.mandate.visibility.domain.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the vendor's people tried and were refused in a month, and how often they used an access to a customer's records, from
 * the vendor's own log (row S-037). What was written wrongly or is too large is no denial, and not among them.
 *
 * @param month as {@code 2026-11}, in UTC
 * @param lines by person, what was refused first
 * @param complete whether these are all lines of the month
 * @param next cursor of the following page, or null at the end
 */
public record StaffMonth(String month, List<Line> lines, boolean complete, String next) {

    /** Outcome of the use of an access. */
    public static final String USED = "ALLOWED";

    public StaffMonth {
        lines = List.copyOf(lines);
    }

    /**
     * Calls of one person that came to the same.
     *
     * @param name of the person; null for who never was a member of the vendor's space
     * @param action as in the log
     * @param outcome code of the refusal, or {@link #USED} for the use of an access
     * @param calls how many
     */
    public record Line(
            UUID person, String name, String action, String outcome, long calls, Instant first, Instant last) {}
}
