package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.DatabaseDriver;
import eu.mandate.tenant.entity.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Entities and tables tell the same story. */
class MappingIT {
    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void everyMappedFieldHasItsColumnAndEveryMandatoryColumnItsField() throws IOException, URISyntaxException {
        var entities = entities();
        assertThat(entities).hasSizeGreaterThanOrEqualTo(7);
        try (var database = DatabaseDriver.open()) {
            entities.forEach(entity -> compare(entity, columns(database, entity.getAnnotation(Table.class))));
        }
        softly.assertAll();
    }

    @Test
    void everyEntityOfATenantLivesInATableOfTenants() throws IOException, URISyntaxException {
        try (var database = DatabaseDriver.open()) {
            for (var entity : entities()) {
                var columns = columns(database, entity.getAnnotation(Table.class));
                var owned = columns.containsKey("tenant_id")
                        && !entity.getSimpleName().equals("Tenant");
                softly.assertThat(TenantOwned.class.isAssignableFrom(entity))
                        .as(entity.getName())
                        .isEqualTo(owned);
            }
        }
        softly.assertAll();
    }

    private void compare(Class<?> entity, TreeMap<String, Presence> columns) {
        softly.assertThat(columns).as("table of " + entity.getName()).isNotEmpty();
        var written = fields(entity)
                .filter(MappingIT::inserted)
                .map(MappingIT::column)
                .collect(Collectors.toSet());
        fields(entity).forEach(field -> {
            var column = columns.get(column(field));
            softly.assertThat(column).as("column of " + field).isNotNull();
            if (column == null) return;
            // A primitive cannot hold the null that an optional column may give, and a key is never optional.
            var mandatory = field.getType().isPrimitive() || field.isAnnotationPresent(Id.class);
            if (mandatory) softly.assertThat(column).as(field.toString()).isNotEqualTo(Presence.OPTIONAL);
        });
        columns.forEach((name, presence) -> {
            if (presence == Presence.MANDATORY)
                softly.assertThat(written).as("fields of " + entity.getName()).contains(name);
        });
    }

    private enum Presence {
        MANDATORY,
        GIVEN_BY_DATABASE,
        OPTIONAL
    }

    private static TreeMap<String, Presence> columns(DatabaseDriver database, Table table) {
        var columns = new TreeMap<String, Presence>();
        database.rows(
                        "select column_name, is_nullable, column_default is not null or is_identity = 'YES'"
                                + " from information_schema.columns where table_schema = ? and table_name = ?",
                        table.schema(),
                        table.name())
                .forEach(row -> columns.put(row.get(0), presence(row)));
        return columns;
    }

    private static Presence presence(List<String> row) {
        if (row.get(1).equals("YES")) return Presence.OPTIONAL;
        return row.get(2).equals("t") ? Presence.GIVEN_BY_DATABASE : Presence.MANDATORY;
    }

    private static Stream<Field> fields(Class<?> entity) {
        return Stream.<Class<?>>iterate(entity, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .filter(field -> !field.isSynthetic() && !field.isAnnotationPresent(Transient.class))
                // The provider's own bookkeeping, when classes are woven.
                .filter(field -> !field.getName().startsWith("_"));
    }

    private static String column(Field field) {
        var column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName().toLowerCase(Locale.ROOT) : column.name();
    }

    private static boolean inserted(Field field) {
        var column = field.getAnnotation(Column.class);
        return column == null || column.insertable();
    }

    private static List<Class<?>> entities() throws IOException, URISyntaxException {
        var archive = Path.of(TenantOwned.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(archive)) return entities(archive);
        try (var files = FileSystems.newFileSystem(archive)) {
            return entities(files.getPath("/"));
        }
    }

    private static List<Class<?>> entities(Path root) throws IOException {
        Set<Path> classes;
        try (var files = Files.walk(root.resolve("eu/mandate"))) {
            classes = files.filter(file -> file.toString().endsWith(".class")).collect(Collectors.toSet());
        }
        var entities = new ArrayList<Class<?>>();
        for (var file : classes) {
            var name = root.relativize(file).toString().replace(".class", "").replace('/', '.');
            if (!name.contains(".entity.") || name.endsWith("package-info")) continue;
            try {
                var type = Class.forName(name, false, MappingIT.class.getClassLoader());
                if (type.isAnnotationPresent(Entity.class)) entities.add(type);
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException(missing);
            }
        }
        return entities;
    }
}
