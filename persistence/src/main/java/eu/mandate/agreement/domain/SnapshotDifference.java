package eu.mandate.agreement.domain;

import eu.mandate.catalogue.domain.profile.Text;
import java.time.Instant;

/**
 * One setting or register entry that is no longer as the document says.
 *
 * @param area {@code setting} for what the customer instructed, {@code profile}, {@code runtime}, or the name of a register,
 *     such as {@code sub-processor}
 * @param key of the setting or entry within its area; a setting's is its type, and its subject where there are several
 * @param before what the document was computed from, or null when it was not there
 * @param after what holds now, or null when it is gone
 * @param text one sentence in each language that names the setting or entry
 * @param since when it first changed after the document was issued, as far as that is known; null when it is not
 */
public record SnapshotDifference(String area, String key, String before, String after, Text text, Instant since) {

    /** The same difference with a moment at which it was there; an earlier one that is known stays. */
    public SnapshotDifference since(Instant moment) {
        var first = since != null && since.isBefore(moment) ? since : moment;
        return new SnapshotDifference(area, key, before, after, text, first);
    }
}
