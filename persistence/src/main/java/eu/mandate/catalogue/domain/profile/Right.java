package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * A right of data subjects with its channel, deadline and conditions (Art. 12, 15 to 22 GDPR, PIPL Art. 44 to 50).
 *
 * @param sourceDeadline figure of the published text, null when it has none
 * @param due the limits that apply together; empty when always immediate or exercised elsewhere
 * @param external exercised with somebody else, an authority or a court, so without a deadline of the vendor
 * @param statutory added by law, not promised by the published text
 */
public record Right(
        String code,
        String requestType,
        Text name,
        List<Text> channels,
        boolean immediate,
        boolean external,
        Period sourceDeadline,
        List<Deadline> due,
        Text dueRule,
        Extension extension,
        Text verification,
        Text fee,
        boolean statutory,
        List<Integer> lines,
        List<String> rows) {

    /** One limit of an answer; of several the earliest governs. */
    public record Deadline(Period period, Evidence evidence) {}
}
