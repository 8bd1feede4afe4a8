package eu.mandate.kernel.json;

import eu.mandate.kernel.domain.Refusal;
import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Binds one JSON object to a record, strictly: no unknown and no repeated member, no conversion between types. Components
 * may be scalars (see {@link JsonScalars}), enums, lists, sets and records. A missing member or {@code null} becomes
 * null, which Bean Validation judges; a missing primitive is a fault.
 */
final class RecordBinder {

    private final JsonTokens tokens;
    private final JsonFaults faults = new JsonFaults();
    private final JsonScalars scalars = new JsonScalars(faults);

    private RecordBinder(JsonTokens tokens) {
        this.tokens = tokens;
    }

    /** @throws Refusal VALIDATION with every fault found, {@value JsonFaults#MOST} at most */
    static <T extends Record> T bind(String json, Class<T> type) {
        try (var tokens = new JsonTokens(json)) {
            var binder = new RecordBinder(tokens);
            var bound = binder.value(type, tokens.next(), "");
            tokens.end();
            if (bound == null && binder.faults.count() == 0) throw JsonFaults.single("", "json-not-object");
            binder.faults.throwIfAny();
            return type.cast(bound);
        }
    }

    private Object value(Type type, Event event, String pointer) {
        if (type instanceof ParameterizedType collection) return elements(collection, event, pointer);
        var wanted = (Class<?>) type;
        if (event == Event.VALUE_NULL) return wanted.isPrimitive() ? fault(pointer, "json-member-missing") : null;
        if (wanted.isRecord()) return object(wanted, event, pointer);
        if (!JsonScalars.knows(wanted)) throw new IllegalStateException("no binding for " + wanted);
        if (!holdsText(event)) tokens.skip(event);
        return scalars.read(wanted, event, holdsText(event) ? tokens.text() : "", pointer);
    }

    private Object elements(ParameterizedType type, Event event, String pointer) {
        if (event == Event.VALUE_NULL) return null;
        if (event != Event.START_ARRAY) return wrongStructure(event, pointer, "json-not-array");
        var unique = type.getRawType() == Set.class;
        Collection<Object> elements = unique ? new LinkedHashSet<>() : new ArrayList<>();
        var index = 0;
        for (var next = tokens.next(); next != Event.END_ARRAY; next = tokens.next()) {
            var at = JsonPointers.child(pointer, index++);
            if (next == Event.VALUE_NULL) faults.add(at, "json-null-element");
            else add(elements, value(type.getActualTypeArguments()[0], next, at), at);
        }
        return unique
                ? Collections.unmodifiableSet((Set<?>) elements)
                : Collections.unmodifiableList((List<?>) elements);
    }

    private void add(Collection<Object> elements, Object element, String pointer) {
        if (element != null && !elements.add(element)) faults.add(pointer, "json-repeated-element");
    }

    private Object object(Class<?> type, Event event, String pointer) {
        if (event != Event.START_OBJECT) return wrongStructure(event, pointer, "json-not-object");
        var before = faults.count();
        var members = members(type.getRecordComponents(), pointer);
        Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType().isPrimitive() && !members.containsKey(component.getName()))
                .forEach(missing -> faults.add(JsonPointers.child(pointer, missing.getName()), "json-member-missing"));
        return faults.count() > before ? null : construct(type, members, pointer);
    }

    private Map<String, Object> members(RecordComponent[] components, String pointer) {
        var members = new LinkedHashMap<String, Object>();
        var seen = new HashSet<String>();
        while (tokens.next() == Event.KEY_NAME) {
            var key = tokens.text();
            var at = JsonPointers.child(pointer, key);
            var component = Arrays.stream(components)
                    .filter(c -> c.getName().equals(key))
                    .findFirst();
            if (component.isEmpty() || !seen.add(key)) {
                faults.add(at, component.isEmpty() ? "json-unknown-member" : "json-repeated-member");
                tokens.skip(tokens.next());
            } else {
                members.put(key, value(component.get().getGenericType(), tokens.next(), at));
            }
        }
        return members;
    }

    private Object construct(Class<?> type, Map<String, Object> members, String pointer) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values =
                Arrays.stream(components).map(c -> members.get(c.getName())).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException thrown) {
            return refusedByRecord(thrown.getCause(), pointer);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("cannot construct " + type, notPublic);
        }
    }

    private Object refusedByRecord(Throwable cause, String pointer) {
        if (cause instanceof Refusal refusal) {
            return fault(pointer, refusal.reason(), refusal.arguments().toArray());
        }
        if (cause instanceof IllegalArgumentException) return fault(pointer, "json-value-invalid");
        throw new IllegalStateException("a command record failed to construct", cause);
    }

    private Object wrongStructure(Event event, String pointer, String reason) {
        tokens.skip(event);
        return fault(pointer, reason);
    }

    private Object fault(String pointer, String reason, Object... arguments) {
        faults.add(pointer, reason, arguments);
        return null;
    }

    private static boolean holdsText(Event event) {
        return event == Event.VALUE_STRING || event == Event.VALUE_NUMBER;
    }
}
