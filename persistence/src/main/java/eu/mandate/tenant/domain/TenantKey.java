package eu.mandate.tenant.domain;

import eu.mandate.kernel.domain.Refusal;
import java.util.regex.Pattern;

/**
 * Public, lasting name of a space: 3 to 40 lower-case letters, digits and hyphens, starting with a letter and not ending
 * with a hyphen.
 */
public record TenantKey(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,38}[a-z0-9]");

    /** @throws Refusal VALIDATION at {@code /key} when malformed */
    public TenantKey {
        if (!isWellFormed(value)) {
            throw Refusal.invalid("/key", "key-malformed");
        }
    }

    /** Whether a text could be a key at all. */
    public static boolean isWellFormed(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
