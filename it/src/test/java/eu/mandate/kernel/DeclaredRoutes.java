package eu.mandate.kernel;

import eu.mandate.kernel.text.Texts;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The endpoints as the resource classes on the class path declare them. */
public final class DeclaredRoutes {
    private DeclaredRoutes() {}

    /** Method and path of each, such as {@code PUT /memberships/{id}/roles}. */
    public static Set<String> all() {
        var routes = new TreeSet<String>();
        for (var resource : resources()) {
            for (var method : resource.getDeclaredMethods()) {
                httpMethod(method).ifPresent(verb -> routes.add(verb + " " + path(resource) + path(method)));
            }
        }
        return routes;
    }

    private static List<Class<?>> resources() {
        try {
            var archive = java.nio.file.Path.of(Texts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(archive)) return resources(archive);
            try (var files = FileSystems.newFileSystem(archive)) {
                return resources(files.getPath("/"));
            }
        } catch (URISyntaxException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Class<?>> resources(java.nio.file.Path root) throws IOException {
        try (var files = Files.walk(root.resolve("eu/mandate"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .flatMap(DeclaredRoutes::resource)
                    .toList();
        }
    }

    private static Stream<Class<?>> resource(String name) {
        try {
            var type = Class.forName(name, false, DeclaredRoutes.class.getClassLoader());
            return type.isAnnotationPresent(Path.class) ? Stream.of(type) : Stream.empty();
        } catch (ClassNotFoundException | NoClassDefFoundError notForTests) {
            // Some classes need libraries that tests do not have; a resource among them would go unseen.
            if (name.endsWith("Resource")) throw new IllegalStateException(name, notForTests);
            return Stream.empty();
        }
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        if (path == null || path.value().equals("/")) return "";
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
