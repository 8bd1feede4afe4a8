package eu.mandate.job;

import eu.mandate.driver.Api;
import eu.mandate.driver.Installation;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Business time of the shared installation: moved ahead for a while, then back to the present. */
public final class BusinessClock {

    private BusinessClock() {}

    /** What is answered when so much time has passed. */
    public static <T> T after(Duration time, Supplier<T> asked) {
        var installation = Installation.shared();
        var operator = installation.api(installation.operator("jujiao", "OPERATIONS"));
        move(operator, Instant.now().plus(time));
        try {
            return asked.get();
        } finally {
            move(operator, Instant.now());
        }
    }

    /** Does something when so much time has passed. */
    public static void whenPassed(Duration time, Runnable done) {
        after(time, () -> {
            done.run();
            return null;
        });
    }

    /**
     * A moment of the server's clock: what was done is not after it, and whatever is done from here on is later. The
     * test's own clock says neither, as business time that was moved and set back lags behind it.
     */
    public static Instant moment() {
        var installation = Installation.shared();
        var operator = installation.api(installation.operator("jujiao", "OPERATIONS"));
        var moment = now(operator);
        while (!now(operator).isAfter(moment)) Thread.onSpinWait();
        return moment;
    }

    private static Instant now(Api operator) {
        return Instant.parse(operator.get("/admin/clock").json().getString("now"));
    }

    private static void move(Api operator, Instant wanted) {
        var moved = operator.put("/admin/clock", "{\"now\":\"" + wanted + "\"}");
        if (moved.status() != 200) throw new IllegalStateException(moved.body());
    }
}
