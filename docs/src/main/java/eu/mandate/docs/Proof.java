package eu.mandate.docs;

import eu.mandate.testing.source.DeclaredType;
import eu.mandate.testing.source.JavaSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * One test that names one row.
 *
 * @param path of the source, relative to the project's root, with {@code /}
 * @param test class name, and the method's after {@code #} when the method names the row
 */
record Proof(String row, String path, String test) {

    static List<Proof> in(List<JavaSource> sources) {
        return sources.stream().filter(JavaSource::test).flatMap(Proof::in).toList();
    }

    private static Stream<Proof> in(JavaSource source) {
        var path = source.path().toString().replace('\\', '/');
        return source.types().stream().flatMap(type -> in(path, type));
    }

    private static Stream<Proof> in(String path, DeclaredType type) {
        var own = type.commitments().stream().map(row -> new Proof(row, path, type.name()));
        var methods = type.methods().stream()
                .flatMap(method -> method.commitments().stream()
                        .map(row -> new Proof(row, path, type.name() + "#" + method.name())));
        return Stream.concat(own, methods);
    }

    String link() {
        return "[" + test + "](../" + path + ")";
    }
}
