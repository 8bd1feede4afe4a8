package eu.mandate.dataplane.domain.view;

import eu.mandate.catalogue.domain.profile.Text;

/**
 * A field of one record as its reader sees it.
 *
 * @param value what holds; null when a correction emptied it
 * @param masked whether it comes out masked
 * @param origin where the value that holds comes from
 * @param corrected whether a person put it right
 * @param sourceValue last word of the source where a correction stands against it; otherwise null
 * @param sourceOrigin where that comes from; otherwise null
 */
public record ShownField(
        String key,
        Text name,
        Object value,
        boolean masked,
        FieldOrigin origin,
        boolean corrected,
        Object sourceValue,
        FieldOrigin sourceOrigin) {

    /** The same without who brought it. */
    public ShownField nameless() {
        var source = sourceOrigin == null ? null : sourceOrigin.nameless();
        return new ShownField(key, name, value, masked, origin.nameless(), corrected, sourceValue, source);
    }

    @Override
    public String toString() {
        return "field " + key;
    }
}
