package eu.mandate.directory.store;

import java.util.ArrayList;
import java.util.List;

/** The conditions of a query with their arguments, in order. */
final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** Adds one with its arguments. */
    Conditions add(String text, Object... values) {
        texts.add(text);
        arguments.addAll(List.of(values));
        return this;
    }

    /** Adds one with one argument, unless that is null. */
    Conditions given(String text, Object value) {
        return value == null ? this : add(text, value);
    }

    /** Adds all of another list. */
    Conditions all(Conditions others) {
        texts.addAll(others.texts);
        arguments.addAll(others.arguments);
        return this;
    }

    String text() {
        return String.join(" and ", texts);
    }

    /** The arguments between others. */
    Object[] between(List<?> before, Object... after) {
        var all = new ArrayList<Object>(before);
        all.addAll(arguments);
        all.addAll(List.of(after));
        return all.toArray();
    }
}
