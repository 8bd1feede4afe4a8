package eu.mandate.kernel.portal;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One thing to choose.
 *
 * @param value what is sent
 * @param text what is shown; {@code null} when the message files have it, under the field's label key and the value, or
 *     under {@code choice.} and the value
 */
public record FormOption(String value, String text) implements Serializable {
    public FormOption {
        requireNonNull(value, "value");
    }
}
