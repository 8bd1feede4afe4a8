package eu.mandate.dataplane.service.read;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.USAGE_MANAGER;

import eu.mandate.audit.service.NoteSigning;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Explanation;
import eu.mandate.dataplane.domain.decision.Journey;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.event.DecisionExplained;
import eu.mandate.dataplane.domain.receipt.DecisionReceipt;
import eu.mandate.dataplane.domain.view.DecisionView;
import eu.mandate.dataplane.service.CallingActor;
import eu.mandate.dataplane.service.Deciding;
import eu.mandate.dataplane.store.JdbcRecordDetail;
import eu.mandate.dataplane.store.StoredRecord;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.TimeOrderedId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Why, and why not: what would be decided about a call of the caller, with what decided it, for the record and each of its fields
 * (Art. 5(2), 12(1) GDPR; PIPL Art. 48). Nothing is read and nothing is done.
 */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AGREEMENT_REQUESTER, USAGE_MANAGER, AUDITOR, MEMBER})
public class DecisionService {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Deciding deciding;

    @Inject
    JdbcRecordDetail records;

    @Inject
    CallingActor caller;

    @Inject
    NoteSigning signing;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refusal NOT_FOUND for a record that nobody here has; CONFLICT {@code log-not-published} in the first moments */
    public DecisionView explain(@NotNull @Valid ExplainDecision command) {
        var asked = command.record() == null ? null : record(command.record());
        var question = question(command, asked);
        var decided = deciding.decide(question, asked);
        var situation = decided.situation();
        var decision = decided.decision();
        if (asked != null && decision instanceof Decision.No no && no.code() == Code.NOT_FOUND) {
            // Who must not know of a record is told the same as of one that nobody has.
            throw RecordId.unknown(asked.id());
        }
        var category = situation.profile() == null
                ? null
                : situation.category(question.category()).orElse(null);
        var salt = new byte[DecisionReceipt.SALT];
        RANDOM.nextBytes(salt);
        var record = command.record() == null ? null : command.record().toString();
        var receipt = DecisionReceipt.of(
                TimeOrderedId.next(clock), decision, situation, new DecisionReceipt.Call(caller.id(), record, salt));
        events.fire(new DecisionExplained(receipt.id(), receipt.outcome()));
        return new DecisionView(
                Explanation.of(decision, category),
                signing.sign(receipt.text()).toString(),
                Base64.getEncoder().encodeToString(salt));
    }

    private StoredRecord record(UUID id) {
        return records.find(id).orElseThrow(() -> RecordId.unknown(id));
    }

    private Question question(ExplainDecision command, StoredRecord record) {
        var question = deciding.question(command.action(), command.category(), command.purpose());
        if (record != null) {
            question = deciding.question(command.action(), record.category(), command.purpose())
                    .over(new Journey(record.region(), null));
        }
        return question.about(command.fields() == null ? List.of() : command.fields())
                .unmasked(command.reason())
                .within(command.reference())
                .in(command.activity());
    }
}
