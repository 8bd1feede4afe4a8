package eu.mandate.tenant.service;

import eu.mandate.kernel.domain.Answer;
import eu.mandate.kernel.domain.AnswerReplayed;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.service.KeyedRequest;
import eu.mandate.kernel.service.StoredAnswers;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Stored answers of platform calls, in the operator's own space and in transactions of their own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlatformAnswers {
    @Inject
    StoredAnswers answers;

    @Inject
    Event<DomainEvent> events;

    /** The earlier answer; giving it again is recorded. */
    @Unrecorded(value = "a call that was not made before is recorded itself", maintenance = true)
    public Optional<Answer> replay(KeyedRequest request) {
        var stored = answers.find(request);
        stored.ifPresent(answer -> events.fire(new AnswerReplayed()));
        return stored;
    }

    /** Stores the answer of a call that was made and recorded. */
    @Unrecorded(value = "the call was recorded when it was made", maintenance = true)
    public void keep(KeyedRequest request, Answer answer) {
        answers.keep(request, answer);
    }
}
