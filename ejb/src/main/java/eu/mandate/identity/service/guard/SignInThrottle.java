package eu.mandate.identity.service.guard;

import eu.mandate.identity.domain.Username;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * Slows guessing down: ten wrong passwords for one account and sixty from one address in ten minutes, two hundred unknown
 * tokens from one address. Each node counts for itself. An IPv6 address counts as its /64, which one customer owns.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int ATTEMPTS_PER_ACCOUNT = 10;
    static final int ATTEMPTS_PER_ADDRESS = 60;
    static final int TOKENS_PER_ADDRESS = 200;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_KEYS = 20_000;

    private final Buckets accounts;
    private final Buckets addresses;
    private final Buckets tokenAddresses;

    /** A throttle on real time. */
    public SignInThrottle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInThrottle(TimeMeter time) {
        accounts = new Buckets(ATTEMPTS_PER_ACCOUNT, WINDOW, MOST_KEYS, time);
        addresses = new Buckets(ATTEMPTS_PER_ADDRESS, WINDOW, MOST_KEYS, time);
        tokenAddresses = new Buckets(TOKENS_PER_ADDRESS, WINDOW, MOST_KEYS, time);
    }

    /**
     * Counts an attempt from the address.
     *
     * @throws Refusal {@code RATE_LIMITED} {@code too-many-attempts} (seconds until the next try)
     */
    public void admitFrom(String address) {
        take(addresses.of(network(address)));
    }

    /**
     * Counts an attempt on the account.
     *
     * @throws Refusal {@code RATE_LIMITED} {@code too-many-attempts} (seconds until the next try)
     */
    public void admit(Username account) {
        take(accounts.of(account.value()));
    }

    /** The account's password was right: nothing is held against it any more. */
    public void succeeded(Username account) {
        accounts.of(account.value()).reset();
    }

    /** The attempt from the address was right and does not count. */
    public void succeededFrom(String address) {
        addresses.of(network(address)).addTokens(1);
    }

    /**
     * Refuses an address that sent too many unknown tokens, before the next look-up.
     *
     * @throws Refusal {@code RATE_LIMITED} {@code too-many-attempts} (seconds until the next try)
     */
    public void admitTokenFrom(String address) {
        var estimate = tokenAddresses.of(network(address)).estimateAbilityToConsume(1);
        if (!estimate.canBeConsumed()) {
            throw refusal(estimate.getNanosToWaitForRefill());
        }
    }

    /** The address sent a token that opens nothing. */
    public void tokenFailedFrom(String address) {
        tokenAddresses.of(network(address)).tryConsume(1);
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw refusal(probe.getNanosToWaitForRefill());
        }
    }

    private static Refusal refusal(long nanos) {
        return Refusal.of(Code.RATE_LIMITED, "too-many-attempts", 1 + (int) TimeUnit.NANOSECONDS.toSeconds(nanos));
    }

    private static String network(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            // A text with a colon is a literal and is never looked up in the DNS.
            return InetAddress.getByName(address) instanceof Inet6Address literal
                    ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), 8))
                    : address;
        } catch (UnknownHostException malformed) {
            return address;
        }
    }
}
