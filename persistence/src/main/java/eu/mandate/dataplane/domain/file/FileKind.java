package eu.mandate.dataplane.domain.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;

/** What a field takes. Which field takes which kind stands in {@code dataplane/file-kinds.properties}. */
public enum FileKind {
    /** One picture. */
    PICTURE(EnumSet.of(FileType.JPEG, FileType.PNG, FileType.WEBP)),
    /** Something written, also as a picture of it. */
    DOCUMENT(EnumSet.range(FileType.JPEG, FileType.TEXT)),
    /** Something said. */
    RECORDING(EnumSet.range(FileType.M4A, FileType.OGG)),
    /** What was done on a page, as a protocol or a film. */
    REPLAY(EnumSet.of(FileType.TEXT, FileType.MP4)),
    /** Whatever people send each other. */
    MATERIAL(EnumSet.allOf(FileType.class));

    private static final Properties FIELDS = load();

    private final Set<FileType> types;

    FileKind(Set<FileType> types) {
        this.types = types;
    }

    /** The types of files it may be. */
    public Set<FileType> types() {
        return EnumSet.copyOf(types);
    }

    /**
     * What a field takes: of a service that is not known here, whatever is taken at all.
     *
     * @param service key of the profile
     */
    public static FileKind of(String service, String category, String field) {
        var name = FIELDS.getProperty(service + "." + category + "." + field);
        return name == null ? MATERIAL : valueOf(name);
    }

    private static Properties load() {
        var loaded = new Properties();
        try (var file = FileKind.class.getResourceAsStream("/dataplane/file-kinds.properties")) {
            loaded.load(new InputStreamReader(file, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return loaded;
    }
}
