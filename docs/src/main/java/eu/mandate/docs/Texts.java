package eu.mandate.docs;

import eu.mandate.testing.source.ProjectFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The product's own texts, as its pages show them. */
final class Texts {

    private static final String FOLDER = "web/src/main/resources/messages/";

    private final ProjectFiles project;

    Texts(ProjectFiles project) {
        this.project = project;
    }

    /** @return the English and the Chinese text of a key, in that order */
    String[] both(String feature, String key) {
        return new String[] {text(feature + ".properties", key), text(feature + "_zh_CN.properties", key)};
    }

    private String text(String file, String key) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(project.text(Path.of(FOLDER + file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new IllegalStateException(FOLDER + file + " has no text for " + key));
    }
}
