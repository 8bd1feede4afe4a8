package eu.mandate.kernel.domain;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * UUID version 7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, then 74 random bits. Identifiers of one
 * millisecond are not ordered among themselves; the random part keeps them from being guessed.
 */
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = Short.BYTES + Long.BYTES;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private TimeOrderedId() {}

    /** A new identifier for the clock's present millisecond. */
    public static UUID next(Clock clock) {
        // At once: each call to the source of chance costs as much as this one.
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var drawn = ByteBuffer.wrap(random);
        var high = (clock.millis() << 16) | VERSION_7 | (drawn.getShort() & 0xFFFL);
        var low = VARIANT | (drawn.getLong() >>> 2);
        return new UUID(high, low);
    }

    /** Unix milliseconds a version 7 identifier was made at. */
    public static long millis(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
