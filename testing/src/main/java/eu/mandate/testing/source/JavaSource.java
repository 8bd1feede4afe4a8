package eu.mandate.testing.source;

import java.nio.file.Path;
import java.util.List;

/**
 * One Java file.
 *
 * @param path relative to the project's root
 * @param packageName empty for a file without one
 * @param lines how many lines the file has
 * @param types what it declares, nested types after the one that holds them
 */
public record JavaSource(Path path, String packageName, int lines, List<DeclaredType> types) {

    /** The Maven module: the first folder of the path. */
    public String module() {
        return path.getName(0).toString();
    }

    /** Whether the file belongs to tests, not to the product. */
    public boolean test() {
        return path.startsWith(Path.of(module(), "src", "test")) || module().equals("testing") || module().equals("it");
    }
}
