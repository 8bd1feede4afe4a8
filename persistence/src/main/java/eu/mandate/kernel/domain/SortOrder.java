package eu.mandate.kernel.domain;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The order of a list: one of its keys, or the same the other way round. Its text is {@code externalId}, or {@code -externalId}.
 *
 * @param key what it goes by; named in texts as fields are, {@code EXTERNAL_ID} as {@code externalId}
 * @param descending whether it goes the other way round
 */
public record SortOrder<K extends Enum<K>>(K key, boolean descending) {

    public SortOrder {
        requireNonNull(key, "key");
    }

    /** From the smallest on. */
    public static <K extends Enum<K>> SortOrder<K> by(K key) {
        return new SortOrder<>(key, false);
    }

    /**
     * Reads a text; the first of the keys when there is none.
     *
     * @throws Refusal VALIDATION at {@code /order} for anything else
     */
    public static <K extends Enum<K>> SortOrder<K> parse(Class<K> keys, String text) {
        var constants = keys.getEnumConstants();
        if (text == null || text.isEmpty()) return by(constants[0]);
        var descending = text.startsWith("-");
        var name = descending ? text.substring(1) : text;
        return Arrays.stream(constants)
                .filter(key -> name(key).equals(name))
                .findFirst()
                .map(key -> new SortOrder<>(key, descending))
                .orElseThrow(() -> Refusal.invalid("/order", "json-not-one-of", names(constants)));
    }

    /** Whether it is the one that a list has when nobody asks. */
    public boolean isUsual() {
        return key.ordinal() == 0 && !descending;
    }

    /** The word that a statement has for its direction. */
    public String direction() {
        return descending ? "desc" : "asc";
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(SortOrder::name).collect(Collectors.joining(", "));
    }

    private static String name(Enum<?> key) {
        var words = key.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
