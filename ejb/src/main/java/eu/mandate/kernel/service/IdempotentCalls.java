package eu.mandate.kernel.service;

import eu.mandate.kernel.domain.Answer;
import eu.mandate.kernel.domain.AnswerReplayed;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.CredentialInUse;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Replay;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.kernel.store.JdbcIdempotentRequests;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Does a request at most once per credential and idempotency key, and answers repetitions with the stored answer for 24
 * hours. Refused and failed requests leave nothing behind, so they may be repeated.
 */
@Stateless
@PermitAll
public class IdempotentCalls {
    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    @Inject
    JdbcIdempotentRequests requests;

    @Inject
    CredentialInUse caller;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Makes the call in the transaction that also stores its answer. A concurrent repetition waits for the first call.
     *
     * @param key the idempotency key: 1 to 255 visible ASCII characters
     * @param requestHash SHA-256 of what must be equal in a repetition
     * @param encryptionKey 32 bytes derived from the caller's secret; the stored body can be read with nothing else
     * @param call the business call, which must answer with a body, possibly empty
     * @throws Refusal VALIDATION for a malformed key, IDEMPOTENCY_MISMATCH when the key was used for another request, and
     *     whatever the call refuses
     */
    public Replay once(String key, byte[] requestHash, byte[] encryptionKey, Callable<Answer> call) {
        if (!KEY.matcher(key).matches()) {
            throw Refusal.of(Code.VALIDATION, "idempotency-key-malformed");
        }
        var credential =
                caller.credentialInUse().orElseThrow(() -> new IllegalStateException("idempotency needs an API token"));
        var seal = new AnswerSeal(encryptionKey);
        var now = clock.instant();
        requests.drop(credential, key, now.minus(KEPT));
        if (requests.take(credential, key, requestHash, now)) {
            return new Replay(first(credential, key, seal, call), false);
        }
        return new Replay(stored(credential, key, requestHash, seal), true);
    }

    private Answer first(UUID credential, String key, AnswerSeal seal, Callable<Answer> call) {
        var answer = made(call);
        requests.keep(credential, key, seal.close(answer));
        return answer;
    }

    private Answer stored(UUID credential, String key, byte[] requestHash, AnswerSeal seal) {
        var earlier = requests.find(credential, key).orElseThrow();
        if (!Sha256.same(earlier.requestHash(), requestHash)) {
            throw Refusal.of(Code.IDEMPOTENCY_MISMATCH, "idempotency-key-reused");
        }
        events.fire(new AnswerReplayed());
        return seal.open(earlier.answer());
    }

    private static Answer made(Callable<Answer> call) {
        try {
            return call.call();
        } catch (RuntimeException expected) {
            throw expected;
        } catch (Exception checked) {
            throw new IllegalStateException("the call failed", checked);
        }
    }
}
