package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a person signs in with, in normal form: Unicode NFKC, lower case, 3 to 100 characters out of letters, digits
 * and {@code . _ - + @}, so that two spellings which look alike to a person are one account. It may be an e-mail address.
 */
public record Username(String value) {

    /** Fewest characters of a username. */
    public static final int MIN_LENGTH = 3;

    /** Most characters of a username. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}._+@-]{" + MIN_LENGTH + "," + MAX_LENGTH + "}");

    /** Refuses a value that is not in normal form; outside text goes through {@link #parse} or {@link #of}. */
    public Username {
        if (!FORM.matcher(value).matches() || !normalised(value).equals(value)) {
            throw new IllegalArgumentException("not a username in normal form");
        }
    }

    /** Reads a name typed by a person; empty when no username can be made of it. */
    public static Optional<Username> parse(String text) {
        // Bounded before normalising: one character may expand to eighteen.
        if (text == null || text.length() > 2 * MAX_LENGTH) {
            return Optional.empty();
        }
        var normal = normalised(text.strip());
        return FORM.matcher(normal).matches() ? Optional.of(new Username(normal)) : Optional.empty();
    }

    /**
     * Reads a name typed by a person.
     *
     * @param pointer JSON pointer of the field, for the refusal
     * @throws Refusal {@code VALIDATION} {@code username-invalid} with the two bounds as arguments
     */
    public static Username of(String text, String pointer) {
        return parse(text).orElseThrow(() -> Refusal.invalid(pointer, "username-invalid", MIN_LENGTH, MAX_LENGTH));
    }

    private static String normalised(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }
}
