package eu.mandate.docs;

import eu.mandate.testing.source.DeclaredType;
import eu.mandate.testing.source.JavaSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * One test that names one row.
 *
 * @param whole whether it proves the row, not a part of it
 * @param path of the source, relative to the project's root, with {@code /}
 * @param test class name, and the method's after {@code #} when the method names the row
 */
record Proof(String row, boolean whole, String path, String test) {

    static List<Proof> in(List<JavaSource> sources) {
        return sources.stream().filter(JavaSource::test).flatMap(Proof::in).toList();
    }

    private static Stream<Proof> in(JavaSource source) {
        var path = source.path().toString().replace('\\', '/');
        return source.types().stream().flatMap(type -> in(path, type));
    }

    private static Stream<Proof> in(String path, DeclaredType type) {
        var own = of(type.commitments(), type.commitmentsInPart(), path, type.name());
        var methods = type.methods().stream()
                .flatMap(method ->
                        of(method.commitments(), method.commitmentsInPart(), path, type.name() + "#" + method.name()));
        return Stream.concat(own, methods);
    }

    private static Stream<Proof> of(List<String> whole, List<String> part, String path, String test) {
        return Stream.concat(
                whole.stream().map(row -> new Proof(row, true, path, test)),
                part.stream().map(row -> new Proof(row, false, path, test)));
    }

    String link() {
        return "[" + test + "](../" + path + ")" + (whole ? "" : " (in part)");
    }
}
