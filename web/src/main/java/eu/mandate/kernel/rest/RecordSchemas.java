package eu.mandate.kernel.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Makes the schema of a record from its components and their constraints, together with everything it refers to. */
final class RecordSchemas {

    private static final Map<Class<?>, String> FORMATS =
            Map.of(Instant.class, "date-time", LocalDate.class, "date", UUID.class, "uuid");
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> TRUTHS = Set.of(boolean.class, Boolean.class);

    private final Map<String, Schema> schemas = new TreeMap<>();

    /** All schemas made so far by name. */
    Map<String, Schema> all() {
        return schemas;
    }

    /** A reference to the record, which is added with everything it refers to. */
    Schema added(Class<?> type) {
        var name = type.getSimpleName();
        if (!schemas.containsKey(name)) {
            var schema = object().additionalPropertiesBoolean(false);
            schemas.put(name, schema);
            for (var component : type.getRecordComponents()) member(schema, type, component);
        }
        return reference(name);
    }

    /** A reference to one page of a list of these records. */
    Schema addedSlice(Class<?> type) {
        var next = text().nullable(true).description("Cursor of the following page; null at the end.");
        var items = OASFactory.createSchema().type(SchemaType.ARRAY).items(added(type));
        schemas.put(
                type.getSimpleName() + "Slice",
                object().addProperty("items", items).addProperty("next", next));
        return reference(type.getSimpleName() + "Slice");
    }

    static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }

    static Schema object() {
        return OASFactory.createSchema().type(SchemaType.OBJECT);
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private void member(Schema schema, Class<?> type, RecordComponent component) {
        var field = field(type, component);
        schema.addProperty(component.getName(), constrained(schema(component.getGenericType()), field));
        if (required(field, component.getType())) schema.addRequired(component.getName());
    }

    private Schema schema(Type type) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return object().additionalPropertiesSchema(schema(map.getActualTypeArguments()[1]));
        }
        if (type instanceof ParameterizedType collection) {
            return OASFactory.createSchema()
                    .type(SchemaType.ARRAY)
                    .uniqueItems(collection.getRawType() == Set.class ? true : null)
                    .items(schema(collection.getActualTypeArguments()[0]));
        }
        var known = (Class<?>) type;
        // Any value of JSON.
        if (known == Object.class) return OASFactory.createSchema();
        if (known.isRecord()) return added(known);
        return known.isEnum() ? addedEnum(known) : scalar(known);
    }

    private static Schema scalar(Class<?> type) {
        if (NUMBERS.contains(type)) {
            var wide = type == long.class || type == Long.class;
            return OASFactory.createSchema().type(SchemaType.INTEGER).format(wide ? "int64" : "int32");
        }
        if (TRUTHS.contains(type)) return OASFactory.createSchema().type(SchemaType.BOOLEAN);
        return text().format(FORMATS.get(type));
    }

    private Schema addedEnum(Class<?> type) {
        var schema = text();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> schema.addEnumeration(((Enum<?>) constant).name()));
        schemas.put(type.getSimpleName(), schema);
        return reference(type.getSimpleName());
    }

    private static Schema constrained(Schema schema, AnnotatedElement field) {
        var size = field.getAnnotation(Size.class);
        if (size != null && schema.getType() == SchemaType.STRING)
            schema.minLength(size.min()).maxLength(size.max());
        if (size != null && schema.getType() == SchemaType.ARRAY)
            schema.minItems(size.min()).maxItems(size.max());
        if (field.isAnnotationPresent(Pattern.class))
            schema.pattern(field.getAnnotation(Pattern.class).regexp());
        if (field.isAnnotationPresent(Min.class)) {
            schema.minimum(BigDecimal.valueOf(field.getAnnotation(Min.class).value()));
        }
        if (field.isAnnotationPresent(Max.class)) {
            schema.maximum(BigDecimal.valueOf(field.getAnnotation(Max.class).value()));
        }
        return schema;
    }

    private static boolean required(AnnotatedElement field, Class<?> type) {
        return type.isPrimitive()
                || field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotBlank.class);
    }

    private static AnnotatedElement field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("a record has a field per component", impossible);
        }
    }
}
