package eu.mandate.dataplane.domain.identifier;

import static java.util.Objects.requireNonNull;

import eu.mandate.kernel.domain.HiddenCharacters;
import eu.mandate.kernel.domain.prohibited.IdentityNumbers;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;

/**
 * One identifier of one person in its one form; two that mean the same are equal. It tells nothing in {@code toString}.
 *
 * @param system which system gave an {@link IdentifierKind#EXTERNAL_ID}; empty for the other kinds
 */
public record SubjectIdentifier(IdentifierKind kind, String system, String value) {

    /** Most characters of an identifier that another system gave. */
    public static final int LONGEST = 256;

    public SubjectIdentifier {
        requireNonNull(kind, "kind");
        requireNonNull(system, "system");
        requireNonNull(value, "value");
        if (value.isEmpty() || system.isEmpty() == (kind == IdentifierKind.EXTERNAL_ID)) {
            throw new IllegalArgumentException("an identifier has a value, and an external one a system");
        }
    }

    /**
     * Brings what was written into its one form; empty when it identifies nobody.
     *
     * @param system for an external identifier; not read for others
     * @param region two letters of the country for telephone numbers without a calling code, or null
     */
    public static Optional<SubjectIdentifier> of(IdentifierKind kind, String system, String text, String region) {
        if (text.isEmpty() || HiddenCharacters.in(text)) return Optional.empty();
        return switch (kind) {
            case PHONE -> PhoneNumbers.normalise(text, region).map(number -> plain(kind, number));
            case EMAIL ->
                EmailAddresses.normalise(text).map(EmailAddresses::folded).map(mail -> plain(kind, mail));
            case NATIONAL_ID -> IdentityNumbers.normalise(text).map(number -> plain(kind, number));
            case EXTERNAL_ID -> external(system, text);
        };
    }

    /** Letters of one shape in one form; capitals count, because other systems tell them apart. */
    private static Optional<SubjectIdentifier> external(String system, String text) {
        var composed = Normalizer.normalize(text, Form.NFC);
        if (system == null || system.isEmpty() || composed.length() > LONGEST) return Optional.empty();
        if (!composed.strip().equals(composed)) return Optional.empty();
        return Optional.of(new SubjectIdentifier(IdentifierKind.EXTERNAL_ID, system, composed));
    }

    private static SubjectIdentifier plain(IdentifierKind kind, String value) {
        return new SubjectIdentifier(kind, "", value);
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
