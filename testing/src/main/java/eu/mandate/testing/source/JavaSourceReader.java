package eu.mandate.testing.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Parses Java files with the JDK's own compiler, without resolving anything, and keeps what the rules ask for. */
final class JavaSourceReader {

    private final ProjectFiles project;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    JavaSourceReader(ProjectFiles project) {
        this.project = project;
    }

    List<JavaSource> read(List<Path> files) {
        var absolute = files.stream().map(project.root()::resolve).toList();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    JavaSourceReader::ignoreWarnings,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(absolute));
            var trees = DocTrees.instance(task);
            var sources = new ArrayList<JavaSource>();
            for (var unit : task.parse()) {
                sources.add(source(unit, trees));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ignoreWarnings(Diagnostic<?> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            throw new IllegalStateException(diagnostic.toString());
        }
    }

    private JavaSource source(CompilationUnitTree unit, DocTrees trees) {
        var path = project.root().relativize(Path.of(unit.getSourceFile().toUri()));
        var packageName =
                unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        var scanner = new DeclarationScanner(unit, trees);
        scanner.scan(unit, null);
        var lines = (int) project.text(path).lines().count();
        return new JavaSource(path, packageName, lines, scanner.types());
    }
}
