package eu.mandate.audit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes an event of any class, with a value in every place, so that it tells all facts it can have. */
final class SampleEvents {
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "sample"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(UUID.class, new UUID(1, 1)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(Set.class, Set.of()),
            Map.entry(List.class, List.of()),
            Map.entry(Map.class, Map.of()));

    private SampleEvents() {}

    static Object of(Class<?> type) {
        if (VALUES.containsKey(type)) return VALUES.get(type);
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (!type.isRecord()) throw new IllegalArgumentException("a sample of " + type + " is missing");
        var components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> of(component.getType()))
                    .toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException(type.getName(), failure);
        }
    }
}
