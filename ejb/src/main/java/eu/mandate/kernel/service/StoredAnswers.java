package eu.mandate.kernel.service;

import eu.mandate.kernel.domain.Answer;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.CredentialInUse;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.kernel.store.JdbcIdempotentRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The answers given under idempotency keys, for calls that cannot share one transaction with their stored answer. */
@ApplicationScoped
public class StoredAnswers {
    @Inject
    JdbcIdempotentRequests requests;

    @Inject
    CredentialInUse caller;

    @Inject
    @RealTime
    Clock clock;

    /**
     * The answer stored under the key within the time answers are kept.
     *
     * @throws Refusal VALIDATION for a malformed key, IDEMPOTENCY_MISMATCH when it was used for another request
     */
    public Optional<Answer> find(KeyedRequest request) {
        var credential = caller.credentialInUse().orElseThrow();
        requests.drop(credential, request.key(), clock.instant().minus(IdempotentCalls.KEPT));
        var stored = requests.find(credential, request.key());
        stored.ifPresent(earlier -> insistOnSame(earlier.requestHash(), request.hash()));
        return stored.map(earlier -> new AnswerSeal(request.encryptionKey()).open(earlier.answer()));
    }

    /** Stores the answer; a concurrent call that stored one before wins. */
    public void keep(KeyedRequest request, Answer answer) {
        var credential = caller.credentialInUse().orElseThrow();
        if (requests.take(credential, request.key(), request.hash(), clock.instant())) {
            requests.keep(credential, request.key(), new AnswerSeal(request.encryptionKey()).close(answer));
        }
    }

    private static void insistOnSame(byte[] earlier, byte[] now) {
        if (!Sha256.same(earlier, now)) {
            throw Refusal.of(Code.IDEMPOTENCY_MISMATCH, "idempotency-key-reused");
        }
    }
}
