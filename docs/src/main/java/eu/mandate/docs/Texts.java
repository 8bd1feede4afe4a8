package eu.mandate.docs;

import eu.mandate.testing.source.ProjectFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

    /** @return the same for a key of any feature */
    String[] both(String key) {
        try (var files = Files.list(project.root().resolve(FOLDER))) {
            var features = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
            for (var feature : features) {
                if (read(feature + ".properties").containsKey(key)) return both(feature, key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(FOLDER + " has no text for " + key);
    }

    private String text(String file, String key) {
        return Optional.ofNullable(read(file).getProperty(key))
                .orElseThrow(() -> new IllegalStateException(FOLDER + file + " has no text for " + key));
    }

    private Properties read(String file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(project.text(Path.of(FOLDER + file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
