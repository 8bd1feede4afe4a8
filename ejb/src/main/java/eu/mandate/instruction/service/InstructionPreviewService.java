package eu.mandate.instruction.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.InstructionEvent;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.InstructionPreview;
import eu.mandate.instruction.domain.Withdrawal;
import eu.mandate.instruction.service.change.Giving;
import eu.mandate.instruction.service.change.InstructionTexts;
import eu.mandate.instruction.service.change.Occasion;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import eu.mandate.kernel.service.RecordValidation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;

/**
 * Shows what an instruction would do before it is given: people read the text and both states first, as a binding act
 * deserves. It is judged by the same rules as one that is given, and nothing is kept.
 */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AGREEMENT_REQUESTER})
public class InstructionPreviewService {

    @Inject
    InstructionKinds kinds;

    @Inject
    LedgerCopies copies;

    @Inject
    InstructionTexts texts;

    @Inject
    RecordValidation validation;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Judges an instruction that sets something; withdrawals need no preview, they restore what held before.
     *
     * @param type key of the kind
     * @param json its payload
     * @param effectiveFrom null for now
     * @throws Refusal NOT_FOUND for an unknown type and for withdrawals; else as {@link InstructionDesk#give}, but for what concerns the caller and the latest instruction
     */
    public InstructionPreview preview(@NotNull String type, @NotNull String json, Instant effectiveFrom) {
        if (type.equals(Withdrawal.TYPE)) throw Refusal.notFound("instruction-type", type);
        return preview(kinds.get(type), json, effectiveFrom);
    }

    private <P extends Record> InstructionPreview preview(InstructionKind<P> kind, String json, Instant effectiveFrom) {
        var payload = Records.read(json, kind.payload());
        validation.check(payload);
        var occasion = Occasion.of(copies.ledger(), clock.instant(), effectiveFrom);
        var change = new Giving<>(kind, payload, occasion);
        change.check();
        events.fire(new InstructionEvent.PolicyRead(occasion.effectiveFrom()));
        var text = change.text(texts);
        var setting = change.concerned();
        return new InstructionPreview(
                setting,
                Records.write(payload),
                occasion.effectiveFrom(),
                occasion.ledger().latest(setting),
                occasion.policy().find(setting.type(), setting.subject()).orElse(null),
                text.english(),
                text.chinese(),
                change.needsApproval(),
                change.infringement().orElse(null));
    }
}
