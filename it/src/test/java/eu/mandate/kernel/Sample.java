package eu.mandate.kernel;

import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.identity.domain.Role;
import java.time.Instant;

/** Valid bodies for the routes of the table. */
final class Sample {
    /** A department that nobody has. */
    static final String NO_DEPARTMENT = "00000000-0000-7000-8000-000000000000";

    /** A fingerprint of nothing. */
    static final String NO_HASH = "0".repeat(64);

    private Sample() {}

    /** @param role of the caller */
    static String body(Route route, String role) {
        if (route.body() == null) return null;
        var own = role == null ? Role.MEMBER.name() : role;
        return route.body()
                .replace("$profile", ProfileDriver.version(IdentityDriver.unused("route")))
                .replace("$new", IdentityDriver.unused("route"))
                .replace("$now", Instant.now().toString())
                .replace("$own", own)
                .replace("$hash", NO_HASH)
                .replace("$department", NO_DEPARTMENT)
                .replace("$role", invitable(own));
    }

    /** A role of the caller's own kind of space that manages nobody. */
    private static String invitable(String own) {
        return switch (Role.valueOf(own).kind()) {
            case CONTROLLER -> "LEGAL";
            case PROCESSOR -> "SUPPORT";
            case INSTALLATION -> "INSTALLATION_ADMIN";
        };
    }
}
