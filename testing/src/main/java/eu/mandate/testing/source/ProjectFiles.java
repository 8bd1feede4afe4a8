package eu.mandate.testing.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of the project as a clone has them: everything under the root except build output, the data folder and
 * what version control keeps for itself.
 */
public final class ProjectFiles {

    private static final Set<String> NOT_OURS =
            Set.of("target", "node_modules", ".git", ".mandate", ".idea", ".vscode", ".settings");

    private final Path root;

    /** @param root the folder of the parent POM */
    public ProjectFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The project that contains the working folder of this process: the topmost of its folders that has a POM. */
    public static ProjectFiles here() {
        var folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && Files.exists(folder.getParent().resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return new ProjectFiles(folder);
    }

    /** The folder of the parent POM. */
    public Path root() {
        return root;
    }

    /** All files whose name ends so, for example {@code .java}; relative to the root, sorted. */
    public List<Path> endingWith(String suffix) {
        return all().stream().filter(file -> file.toString().endsWith(suffix)).toList();
    }

    /** All files, relative to the root, sorted. */
    public List<Path> all() {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, new Collector(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().map(root::relativize).sorted().toList();
    }

    /** The whole text of one file, UTF-8. */
    public String text(Path relative) {
        try {
            return Files.readString(root.resolve(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java sources, main and test, with what they declare. */
    public List<JavaSource> javaSources() {
        return new JavaSourceReader(this).read(endingWith(".java"));
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Collector(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.toString().endsWith(".log")) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
