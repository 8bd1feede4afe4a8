package eu.mandate.identity.service.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.identity.domain.Username;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Username KATRIN = new Username("katrin");

    private final StillTime time = new StillTime();
    private final SignInThrottle throttle = new SignInThrottle(time);

    @Test
    void guessesAtOneAccountEndWithTheSecondsToWait() {
        for (var i = 0; i < SignInThrottle.ATTEMPTS_PER_ACCOUNT; i++) {
            throttle.admit(KATRIN);
        }
        var refusal = catchThrowableOfType(Refusal.class, () -> throttle.admit(KATRIN));
        assertThat(refusal.code()).isEqualTo(Code.RATE_LIMITED);
        var seconds = (Integer) refusal.arguments().get(0);
        assertThat(seconds).isBetween(60, 61);
        time.pass(Duration.ofSeconds(seconds));
        assertThatCode(() -> throttle.admit(KATRIN)).doesNotThrowAnyException();
    }

    @Test
    void othersAreNotHeldUp() {
        for (var i = 0; i < SignInThrottle.ATTEMPTS_PER_ACCOUNT; i++) {
            throttle.admit(KATRIN);
        }
        assertThatCode(() -> throttle.admit(new Username("jonas"))).doesNotThrowAnyException();
    }

    @Test
    void aRightPasswordClearsTheAccount() {
        for (var i = 0; i < 3 * SignInThrottle.ATTEMPTS_PER_ACCOUNT; i++) {
            throttle.admit(KATRIN);
            throttle.succeeded(KATRIN);
        }
    }

    @Test
    void oneAddressCannotTryManyAccounts() {
        for (var i = 0; i < SignInThrottle.ATTEMPTS_PER_ADDRESS; i++) {
            throttle.admitFrom("192.0.2.7");
        }
        assertThat(catchThrowableOfType(Refusal.class, () -> throttle.admitFrom("192.0.2.7")))
                .isNotNull();
        assertThatCode(() -> throttle.admitFrom("192.0.2.8")).doesNotThrowAnyException();
        throttle.succeededFrom("192.0.2.7");
        assertThatCode(() -> throttle.admitFrom("192.0.2.7")).doesNotThrowAnyException();
    }

    @Test
    void anIpv6NetworkCountsAsOneAddress() {
        for (var i = 0; i < SignInThrottle.ATTEMPTS_PER_ADDRESS; i++) {
            throttle.admitFrom("2001:db8:0:1::" + Integer.toHexString(i));
        }
        assertThat(catchThrowableOfType(Refusal.class, () -> throttle.admitFrom("2001:db8:0:1:ffff::1")))
                .isNotNull();
        assertThatCode(() -> throttle.admitFrom("2001:db8:0:2::1")).doesNotThrowAnyException();
        assertThatCode(() -> throttle.admitFrom("fe80::1%eth0:no")).doesNotThrowAnyException();
    }

    @Test
    void unknownTokensCloseTheAddressAndGoodOnesDoNotCount() {
        for (var i = 0; i < SignInThrottle.TOKENS_PER_ADDRESS; i++) {
            throttle.admitTokenFrom("192.0.2.7");
            throttle.admitTokenFrom("192.0.2.7");
            throttle.tokenFailedFrom("192.0.2.7");
        }
        assertThat(catchThrowableOfType(Refusal.class, () -> throttle.admitTokenFrom("192.0.2.7")))
                .isNotNull();
    }

    @Test
    void madeUpKeysDoNotFillTheMemory() {
        var buckets = new Buckets(1, Duration.ofMinutes(1), 100, time);
        var first = buckets.of("first");
        for (var i = 0; i < 100; i++) {
            buckets.of("made up " + i);
        }
        assertThat(buckets.of("first")).isNotSameAs(first);
    }

    private static final class StillTime implements TimeMeter {
        private long nanos;

        void pass(Duration step) {
            nanos += step.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
