package eu.mandate.dataplane.domain.file;

import eu.mandate.kernel.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file on its way in. It waits on disk without a name: the system takes the name away as soon as the file is open, so that
 * nothing of it is left when the process ends, however it ends.
 */
public final class FileUpload implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final SeekableByteChannel channel;
    private final FileBytes bytes;
    private final String sha256;

    private FileUpload(SeekableByteChannel channel, String sha256) {
        this.channel = channel;
        this.bytes = new FileBytes(channel);
        this.sha256 = sha256;
    }

    /**
     * Takes everything the stream gives.
     *
     * @throws Refusal TOO_LARGE {@code file-too-large} as soon as the limit is passed
     */
    public static FileUpload receive(InputStream content) throws IOException {
        var path = Files.createTempFile("upload", null);
        var channel = Files.newByteChannel(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            return new FileUpload(channel, copy(content, channel));
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static String copy(InputStream content, SeekableByteChannel channel) throws IOException {
        var digest = digest();
        var buffer = ByteBuffer.allocate(BLOCK);
        try (var source = Channels.newChannel(new DigestInputStream(content, digest))) {
            for (var total = 0L; source.read(buffer) >= 0; buffer.clear()) {
                total += buffer.flip().remaining();
                if (total > FileBytes.MOST) throw FileRules.tooLarge();
                while (buffer.hasRemaining()) channel.write(buffer);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What came. */
    public FileBytes bytes() {
        return bytes;
    }

    /** Hash of what came, before anything was taken out, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
