package eu.mandate.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page whose text follows from the code. */
record GeneratedPage(String file, String markdown) {

    private static final String NOTE =
            "<!-- Generated from the code by the docs module; edit the code, not this page. -->\n\n";

    boolean isWrittenIn(Path root) {
        var path = root.resolve(file);
        try {
            return Files.exists(path) && Files.readString(path).equals(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path root) {
        if (isWrittenIn(root)) {
            return;
        }
        try {
            Files.writeString(root.resolve(file), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        return NOTE + markdown;
    }
}
