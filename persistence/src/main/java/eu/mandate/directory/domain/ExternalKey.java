package eu.mandate.directory.domain;

import eu.mandate.kernel.domain.HiddenCharacters;
import eu.mandate.kernel.domain.Refusal;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How something is called in the system it comes from; unique per source and kind of thing.
 *
 * @param source the system, such as {@code wecom} or {@code hr}: lower-case letters, digits and hyphens, 40 at most
 * @param id its identifier there, 1 to 200 characters, compared exactly
 */
public record ExternalKey(String source, String id) {
    /** The source of things made in this product. */
    public static final String OWN = "mandate";

    /** Most characters of an identifier. */
    public static final int LONGEST = 200;

    private static final Pattern SOURCE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws Refusal VALIDATION at {@code /source} or {@code /externalId} */
    public ExternalKey {
        checkSource(source);
        if (!wellFormed(id)) throw Refusal.invalid("/externalId", "external-id-malformed", LONGEST);
    }

    /** The key of something made here. */
    public static ExternalKey own(UUID id) {
        return new ExternalKey(OWN, id.toString());
    }

    /** @throws Refusal VALIDATION at {@code /source} */
    public static void checkSource(String source) {
        if (source == null || !SOURCE.matcher(source).matches()) {
            throw Refusal.invalid("/source", "external-source-malformed");
        }
    }

    /** Whether a text can be an identifier. */
    public static boolean wellFormed(String id) {
        return id != null
                && !HiddenCharacters.showNothing(id)
                && !HiddenCharacters.framed(id)
                && id.length() <= LONGEST
                && !HiddenCharacters.in(id);
    }
}
