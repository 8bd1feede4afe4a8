package eu.mandate.instruction.domain;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A payload as a tree of its members by name, in the order of the record; absent members are there, with null. */
public final class PayloadTree {
    private PayloadTree() {}

    /** Nested records become maps, collections become lists; everything else stays what it is. Sets come in a lasting order. */
    public static Map<String, Object> of(Record payload) {
        var members = empty();
        for (var component : payload.getClass().getRecordComponents()) {
            members.put(component.getName(), node(value(component, payload)));
        }
        return members;
    }

    static Map<String, Object> empty() {
        return new LinkedHashMap<>();
    }

    private static Object node(Object value) {
        if (value instanceof Record nested) return of(nested);
        if (!(value instanceof Collection<?> elements)) return value;
        var ordered = elements instanceof Set ? elements.stream().sorted() : elements.stream();
        return ordered.map(PayloadTree::node).toList();
    }

    private static Object value(RecordComponent component, Record owner) {
        try {
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + component, broken);
        }
    }
}
