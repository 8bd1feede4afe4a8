package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.tree.Identity;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Copies of a record with one thing changed deep inside; a step into a list is an index or a code. */
public final class RecordEdit {

    private RecordEdit() {}

    /** The record with another value at a place; null takes the value away. */
    public static <T extends Record> T set(T root, String pointer, Object value) {
        return edit(root, pointer, old -> value);
    }

    /** The record with one more element at the end of a list. */
    public static <T extends Record> T append(T root, String pointer, Object element) {
        return edit(root, pointer, old -> {
            var longer = new ArrayList<Object>((List<?>) old);
            longer.add(element);
            return List.copyOf(longer);
        });
    }

    /** The record without one element of a list. */
    public static <T extends Record> T remove(T root, String list, String element) {
        return edit(
                root,
                list,
                old -> ((List<?>) old)
                        .stream()
                                .filter(entry -> !matches((List<?>) old, entry, element))
                                .toList());
    }

    /** The record with the value at a place changed. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> T edit(T root, String pointer, UnaryOperator<Object> change) {
        return (T) edit(root, List.of(pointer.substring(1).split("/")), change);
    }

    private static Object edit(Object owner, List<String> steps, UnaryOperator<Object> change) {
        if (steps.isEmpty()) return change.apply(owner);
        var rest = steps.subList(1, steps.size());
        if (owner instanceof List<?> list) return element(list, steps.get(0), rest, change);
        return member((Record) owner, steps.get(0), rest, change);
    }

    private static Object element(List<?> list, String step, List<String> rest, UnaryOperator<Object> change) {
        if (list.stream().noneMatch(entry -> matches(list, entry, step))) {
            throw new IllegalArgumentException("no element " + step);
        }
        return list.stream()
                .map(entry -> matches(list, entry, step) ? edit(entry, rest, change) : entry)
                .toList();
    }

    private static boolean matches(List<?> list, Object entry, String step) {
        return step.equals(String.valueOf(list.indexOf(entry)))
                || entry.equals(step)
                || Identity.of(entry).filter(step::equals).isPresent();
    }

    private static Object member(Record owner, String step, List<String> rest, UnaryOperator<Object> change) {
        var components = owner.getClass().getRecordComponents();
        if (Arrays.stream(components).noneMatch(component -> component.getName().equals(step))) {
            throw new IllegalArgumentException("no member " + step + " in " + owner.getClass());
        }
        var values = Arrays.stream(components)
                .map(component -> component.getName().equals(step)
                        ? edit(read(component, owner), rest, change)
                        : read(component, owner))
                .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return owner.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalArgumentException("cannot set " + step + " to " + Objects.toString(values), broken);
        }
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
