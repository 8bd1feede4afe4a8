package eu.mandate.kernel.portal;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One component of a record as a form sees it: a field, a nested record, or a list of nested records.
 *
 * @param path from the outermost record, dotted and without indexes: {@code contact.name}
 * @param shape field, record or list of records
 * @param field the record's private field, which carries the constraints and the type
 * @param parts the components of a nested record; empty for a field
 */
record FormPart(String path, Shape shape, Field field, List<FormPart> parts) {

    enum Shape {
        FIELD,
        RECORD,
        RECORDS
    }

    private static final int LONG_TEXT_FROM = 500;
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    /** The components of the record, in their order. */
    static List<FormPart> of(Class<?> type) {
        return of(type, "");
    }

    private static List<FormPart> of(Class<?> type, String prefix) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> part(field(type, component.getName()), prefix + component.getName()))
                .toList();
    }

    private static FormPart part(Field field, String path) {
        var element = element(field);
        var repeated = Collection.class.isAssignableFrom(field.getType());
        if (!element.isRecord()) return new FormPart(path, Shape.FIELD, field, List.of());
        return new FormPart(path, repeated ? Shape.RECORDS : Shape.RECORD, field, of(element, path + "."));
    }

    /** The component's name. */
    String name() {
        return field.getName();
    }

    /** The component's type, or that of its elements. */
    Class<?> type() {
        return element(field);
    }

    boolean repeated() {
        return Collection.class.isAssignableFrom(field.getType());
    }

    boolean required() {
        return field.getType().isPrimitive()
                || has(NotNull.class)
                || has(NotBlank.class)
                || has(NotEmpty.class)
                || (repeated()
                        && has(Size.class)
                        && field.getAnnotation(Size.class).min() > 0);
    }

    boolean email() {
        return has(Email.class);
    }

    /** Whether the text is the code of a country, ISO 3166-1 alpha-2. */
    boolean country() {
        if (repeated() || type() != String.class) return false;
        var form = field.getAnnotation(Pattern.class);
        return name().equals("country") || (form != null && form.regexp().equals("[A-Z]{2}"));
    }

    /** The most characters a text may have; 0 when nothing is said about it. */
    int longest() {
        return !repeated() && has(Size.class) ? field.getAnnotation(Size.class).max() : 0;
    }

    FieldKind kind() {
        if (repeated()) return type().isEnum() ? FieldKind.CHOICES : FieldKind.LIST;
        if (type().isEnum() || country()) return FieldKind.CHOICE;
        if (NUMBERS.contains(type())) return FieldKind.NUMBER;
        if (type() == boolean.class || type() == Boolean.class) return FieldKind.YES_NO;
        if (type() == LocalDate.class) return FieldKind.DATE;
        if (type() == Instant.class) return FieldKind.TIME;
        return longest() >= LONG_TEXT_FROM && longest() < Integer.MAX_VALUE ? FieldKind.LONG_TEXT : FieldKind.TEXT;
    }

    private boolean has(Class<? extends Annotation> constraint) {
        return field.isAnnotationPresent(constraint);
    }

    private static Class<?> element(Field field) {
        var collection = Collection.class.isAssignableFrom(field.getType());
        var type =
                collection ? ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0] : field.getType();
        return (Class<?>) type;
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("a record has a field for every component", impossible);
        }
    }
}
