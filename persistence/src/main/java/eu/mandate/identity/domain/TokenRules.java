package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** What an API token may carry, and when it stops being good. Tokens keep real time, not business time. */
public final class TokenRules {

    /** Days a token is good for when nobody says. */
    public static final int DEFAULT_DAYS = 90;

    /** Most days a token is good for. */
    public static final int MAX_DAYS = 365;

    private TokenRules() {}

    /**
     * The first instant at which the token is no longer good.
     *
     * @param days 1 to {@link #MAX_DAYS}; {@code null} means {@link #DEFAULT_DAYS}
     * @throws Refusal {@code VALIDATION} {@code token-expiry-bounds} (1, most days)
     */
    public static Instant expiry(Instant now, Integer days) {
        var length = days == null ? DEFAULT_DAYS : days;
        if (length < 1 || length > MAX_DAYS) {
            throw Refusal.invalid("/expiresInDays", "token-expiry-bounds", 1, MAX_DAYS);
        }
        return now.plus(Duration.ofDays(length));
    }

    /**
     * A token carries one role or more, and none that its maker does not have.
     *
     * @throws Refusal {@code VALIDATION} {@code roles-empty} or {@code token-role-not-own} (role)
     */
    public static void rolesAreOwn(Set<Role> asked, Set<Role> own) {
        if (asked.isEmpty()) {
            throw Refusal.invalid("/roles", "roles-empty");
        }
        for (var role : asked) {
            if (!own.contains(role)) {
                throw Refusal.invalid("/roles", "token-role-not-own", role.name());
            }
        }
    }

    /**
     * Whether a known token is still good.
     *
     * @param revokedAt {@code null} when it was not revoked
     * @throws Refusal {@code UNAUTHENTICATED} {@code token-revoked} or {@code token-expired}
     */
    public static void good(Instant expiresAt, Instant revokedAt, Instant now) {
        if (revokedAt != null) {
            throw Refusal.of(Code.UNAUTHENTICATED, "token-revoked");
        }
        if (!now.isBefore(expiresAt)) {
            throw Refusal.of(Code.UNAUTHENTICATED, "token-expired");
        }
    }
}
