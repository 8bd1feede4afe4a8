package eu.mandate.tenant.service;

import eu.mandate.kernel.domain.Answer;
import eu.mandate.kernel.domain.Replay;
import eu.mandate.kernel.service.KeyedRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Idempotency for calls that create spaces. They work in another space than the operator's, so the answer is stored after
 * their transaction, not in it. A crash in between loses the answer, never the rule: what is created carries a permanent
 * key of its own, and creating it twice is a conflict.
 */
@ApplicationScoped
public class IdempotentPlatformCalls {
    @Inject
    PlatformAnswers answers;

    /** Answers from the store, or makes the call and stores its answer. */
    public Replay once(KeyedRequest request, Supplier<Answer> call) {
        var earlier = answers.replay(request);
        if (earlier.isPresent()) {
            return new Replay(earlier.get(), true);
        }
        var answer = call.get();
        answers.keep(request, answer);
        return new Replay(answer, false);
    }
}
