package eu.mandate.identity.service.guard;

import eu.mandate.identity.domain.PasswordRule;
import eu.mandate.identity.domain.Username;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Keeping and checking passwords with Argon2id at 19 MiB, two passes, one lane (OWASP Password Storage). As many
 * computations run at once as there are cores, so that a flood of sign-ins can take neither all memory nor, for long,
 * all time.
 */
@ApplicationScoped
public class Passwords {

    static final Argon2id.Cost COST = new Argon2id.Cost(19 * 1024, 2, 1);
    private static final Argon2id.Cost LOW_COST = new Argon2id.Cost(4 * 1024, 1, 1);
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final SecureRandom random = new SecureRandom();

    /**
     * The form in which a new password is kept, in PHC notation.
     *
     * @throws Refusal {@code RATE_LIMITED} {@code sign-in-busy} (seconds) when no computation can start in time
     */
    public String hash(String password) {
        return hash(password, COST);
    }

    /**
     * As {@link #hash}, but cheap: for a random password of 128 bits or more, which nobody guesses however fast the hash
     * is. It is kept anew at full cost when its owner signs in.
     */
    public String hashRandom(String password) {
        return hash(password, LOW_COST);
    }

    private String hash(String password, Argon2id.Cost cost) {
        var salt = new byte[Argon2id.SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(() -> Argon2id.of(normal(password), salt, cost)).text();
    }

    /**
     * As {@link #hash}, for a password somebody chose.
     *
     * @param pointer JSON pointer of the field
     * @throws Refusal {@code VALIDATION} with what {@link PasswordRule} finds
     */
    public String hashChosen(String password, Username username, String pointer) {
        var violations = PasswordRule.violations(pointer, password, username);
        if (!violations.isEmpty()) {
            throw Refusal.of(Code.VALIDATION, "invalid-input").with(violations.toArray(Violation[]::new));
        }
        return hash(password);
    }

    /**
     * Whether the password is the kept one. Takes the same work when there is none to compare with, so that the answer's
     * time does not tell which usernames exist.
     *
     * @param kept PHC notation, or {@code null}
     * @throws Refusal {@code RATE_LIMITED} {@code sign-in-busy} (seconds) when no computation can start in time
     */
    public boolean matches(String password, String kept) {
        var comparable = kept == null ? null : Argon2id.parse(kept).orElse(null);
        var against = comparable == null ? Decoy.HASH : comparable;
        var same = inTurn(() -> against.matches(normal(password)));
        return same && comparable != null;
    }

    /** Whether a kept password should be kept anew, because the cost was raised since. */
    public boolean outdated(String kept) {
        return Argon2id.parse(kept).map(hash -> !hash.cost().equals(COST)).orElse(true);
    }

    // Two keyboards may send one visible character in two ways (NIST SP 800-63B section 3.1.1.2).
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> computation) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.of(Code.RATE_LIMITED, "sign-in-busy", PATIENCE_SECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.of(Code.RATE_LIMITED, "sign-in-busy", PATIENCE_SECONDS);
        }
        try {
            return computation.get();
        } finally {
            turns.release();
        }
    }

    /** Computed when it is first needed: an application that starts has nobody to compare with yet. */
    private static final class Decoy {
        static final Argon2id HASH = Argon2id.of("nobody's password", new byte[Argon2id.SALT_BYTES], COST);
    }
}
