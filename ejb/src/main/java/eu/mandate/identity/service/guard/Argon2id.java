package eu.mandate.identity.service.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * One Argon2id hash (RFC 9106) with the cost it was made at, in PHC form: {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}.
 *
 * @param cost what one computation costs
 */
record Argon2id(Cost cost, byte[] salt, byte[] hash) {

    /**
     * What one computation costs.
     *
     * @param memory KiB
     * @param passes times over the memory
     * @param lanes computed side by side
     */
    record Cost(int memory, int passes, int lanes) {

        /** A stored value is read back, but never one that could stop the server. */
        boolean bearable() {
            return memory >= 8 * lanes && memory <= 262_144 && passes >= 1 && passes <= 16 && lanes >= 1 && lanes <= 8;
        }
    }

    static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern PHC = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})"
            + "\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{22,86})");

    static Argon2id of(String password, byte[] salt, Cost cost) {
        return new Argon2id(cost, salt, compute(password, salt, cost, HASH_BYTES));
    }

    static Optional<Argon2id> parse(String text) {
        var form = PHC.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var cost = new Cost(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
        var decoder = Base64.getDecoder();
        return cost.bearable()
                ? Optional.of(new Argon2id(cost, decoder.decode(form.group(4)), decoder.decode(form.group(5))))
                : Optional.empty();
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(compute(password, salt, cost, hash.length), hash);
    }

    String text() {
        var encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memory(),
                        cost.passes(),
                        cost.lanes(),
                        encoder.encodeToString(salt),
                        encoder.encodeToString(hash));
    }

    private static byte[] compute(String password, byte[] salt, Cost cost, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
