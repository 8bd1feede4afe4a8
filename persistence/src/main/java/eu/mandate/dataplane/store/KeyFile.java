package eu.mandate.dataplane.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's key over the organisations' secrets: 32 random bytes in a file that only its owner can read, made when it is
 * asked for the first time. Nodes that share the folder and start at once get the same one.
 */
public final class KeyFile {
    private static final String NAME = "organisations.key";
    private static final int BYTES = 32;

    private final Path folder;
    private SecretKeySpec key;

    /** @param folder made when it is missing */
    public KeyFile(Path folder) {
        this.folder = folder;
    }

    /** The key, for AES. */
    synchronized SecretKeySpec key() {
        if (key == null) key = new SecretKeySpec(read(), "AES");
        return key;
    }

    private byte[] read() {
        var file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) make(file);
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A link under the final name succeeds for one node only, and shows the file when it is complete and durable. */
    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        if (posix()) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var draft = folder.resolve(NAME + "." + UUID.randomUUID());
        try {
            write(draft);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void write(Path draft) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var text = Base64.getEncoder().encodeToString(bytes) + "\n";
        try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (posix()) Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
