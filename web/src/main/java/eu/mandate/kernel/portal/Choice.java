package eu.mandate.kernel.portal;

import java.util.Arrays;

/** Reads a filter's choice from an address. */
public final class Choice {

    private Choice() {}

    /** The constant of that name; {@code null} for none, blank or unknown, which narrows nothing. */
    public static <E extends Enum<E>> E of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
