package eu.mandate.kernel.domain.prohibited;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;

/**
 * Looks through what people write besides records: names, notes, and reasons that the log keeps. Numbers of cards, credentials and
 * templates have no place there either (invariant I-29).
 */
public final class ProhibitedText {

    private ProhibitedText() {}

    /**
     * Insists on a text without any.
     *
     * @param text null for none
     * @throws Refusal FORBIDDEN_FIELD at the pointer, without what stands there
     */
    public static void refuse(String pointer, String text) {
        var reason = reason(text);
        if (reason != null) throw Refusal.of(Code.FORBIDDEN_FIELD, reason).with(Violation.of(pointer, reason));
    }

    /** Key of the text that says what stands there and what to do, or null. */
    public static String reason(String text) {
        if (text == null) return null;
        return ContentGuard.sightings(text, FieldNature.ORDINARY).stream()
                .findFirst()
                .map(sighting -> sighting.kind().reason())
                .orElse(null);
    }
}
