package eu.mandate.audit.store;

import eu.mandate.audit.domain.note.NoteKey;
import eu.mandate.audit.domain.note.SignedNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What the log keeps outside of the database, in a folder that only its owner can read: the keys that sign notes (every
 * file {@code *.signing-key}; while keys change there are two), the key over the tenants' reference keys, and the last
 * published note, by which a database that was set back is recognised.
 */
public final class KeyFolder {
    private static final String SIGNING = ".signing-key";
    private static final String REFERENCES = "references.key";
    private static final String LAST_NOTE = "last-published.note";
    private static final int KEY_BYTES = 32;

    private final Path folder;

    private KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder, making it when it is missing. */
    public static KeyFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
            if (posix(folder)) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return new KeyFolder(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The keys that sign, by the names of their files. */
    List<NoteKey> signingKeys() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SIGNING))
                    .sorted()
                    .map(file -> NoteKey.parse(text(file).strip()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Signs a text with every key, for other features; none of their texts may look like a checkpoint.
     *
     * @throws IllegalStateException before the log signed for the first time
     */
    public SignedNote sign(String text) {
        var keys = signingKeys();
        if (keys.isEmpty()) throw new IllegalStateException("nothing was signed yet, so there is no key");
        return SignedNote.sign(text, keys);
    }

    /** Makes the first key of an installation that never signed. */
    void makeSigningKey(String name) {
        write("1" + SIGNING, NoteKey.generate(name, new SecureRandom()).secretText() + "\n");
    }

    /** 32 bytes, made when they are asked for the first time. */
    synchronized byte[] referencesKey() {
        if (!Files.exists(folder.resolve(REFERENCES))) {
            var bytes = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(bytes);
            write(REFERENCES, Base64.getEncoder().encodeToString(bytes) + "\n");
        }
        return Base64.getDecoder().decode(text(folder.resolve(REFERENCES)).strip());
    }

    /** The last published note, unless none was; what was damaged need not be one. */
    Optional<String> lastNote() {
        var file = folder.resolve(LAST_NOTE);
        return Files.exists(file) ? Optional.of(text(file)) : Optional.empty();
    }

    /** Keeps a note, durably, before anybody sees it. */
    void keepNote(String note) {
        write(LAST_NOTE, note);
    }

    private void write(String name, String text) {
        var target = folder.resolve(name);
        var draft = folder.resolve(name + ".new");
        try {
            try (var file = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                if (posix(draft)) Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
                file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceNames();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The new name of a file is durable when its folder is; where folders cannot be opened, the system sees to it. */
    private void forceNames() throws IOException {
        if (!posix(folder)) return;
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
