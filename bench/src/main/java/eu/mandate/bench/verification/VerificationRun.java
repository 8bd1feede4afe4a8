package eu.mandate.bench.verification;

import com.sun.management.OperatingSystemMXBean;
import eu.mandate.verifier.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;

/**
 * The process whose heap is bounded: verifies an exported log, and reads and hashes the same pieces, in turns. Prints for each
 * round seconds of processor time of the verifier, of the loop with its reading, and of its hashing alone. Everything the process
 * spends counts, also collector and compiler; two rounds before are for warming up.
 */
final class VerificationRun {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final int CHUNK = 1 << 16;

    private VerificationRun() {}

    /**
     * Runs.
     *
     * @param arguments the export, and the file of pieces
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        var hashing = new Hashing();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long begin = processTime();
            verify(Path.of(arguments[0]));
            long verified = processTime();
            hashing.run(Path.of(arguments[1]));
            long hashed = processTime();
            if (round >= 0)
                System.out.println(seconds(verified - begin) + " " + seconds(hashed - verified) + " " + hashing.alone);
        }
    }

    private static void verify(Path export) throws IOException {
        var verdict = Verifier.pinning(List.of()).check(export);
        if (!verdict.good()) throw new IllegalStateException(verdict.findings().toString());
    }

    private static long processTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }

    /** One SHA-256 for each piece, with one digest and one buffer, which holds many pieces at a time. */
    private static final class Hashing {
        private final MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        private final byte[] result = new byte[sha256.getDigestLength()];
        private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        private double alone;

        Hashing() throws GeneralSecurityException {}

        void run(Path pieces) throws IOException, GeneralSecurityException {
            alone = 0;
            buffer.clear();
            try (var in = Files.newInputStream(pieces)) {
                while (fill(in)) {
                    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    hash();
                    alone += seconds(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
                    buffer.compact();
                }
            }
        }

        private boolean fill(InputStream in) throws IOException {
            int count = in.readNBytes(buffer.array(), buffer.position(), buffer.remaining());
            buffer.position(buffer.position() + count).flip();
            return count > 0;
        }

        /** All pieces that are here as a whole. */
        private void hash() throws GeneralSecurityException {
            while (buffer.remaining() >= Integer.BYTES) {
                int length = buffer.getInt(buffer.position());
                if (buffer.remaining() < Integer.BYTES + length) return;
                int start = buffer.position() + Integer.BYTES;
                sha256.update(buffer.array(), start, length);
                sha256.digest(result, 0, result.length);
                buffer.position(start + length);
            }
        }
    }
}
