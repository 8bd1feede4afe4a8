package eu.mandate.instruction.service;

import eu.mandate.approval.domain.Approved;
import eu.mandate.approval.service.ApprovalDesk;
import eu.mandate.approval.service.NewApproval;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.instruction.domain.GivenInstruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.instruction.domain.Withdrawal;
import eu.mandate.instruction.service.change.Author;
import eu.mandate.instruction.service.change.Change;
import eu.mandate.instruction.service.change.Giving;
import eu.mandate.instruction.service.change.InstructionTexts;
import eu.mandate.instruction.service.change.Occasion;
import eu.mandate.instruction.service.change.Withdrawing;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.kernel.json.Records;
import eu.mandate.kernel.service.RecordValidation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes instructions from the services of the features below and from the ledger's own service, in the running transaction. The
 * ledger is locked first, then judged, then written: of two people who change one setting at once, one is told.
 */
@ApplicationScoped
public class InstructionDesk {

    @Inject
    InstructionKinds kinds;

    @Inject
    LedgerBook book;

    @Inject
    InstructionTexts texts;

    @Inject
    ApprovalDesk approvals;

    @Inject
    CurrentCaller caller;

    @Inject
    RecordValidation validation;

    /**
     * Gives an instruction.
     *
     * @throws Refusal VALIDATION; ROLE_NOT_ALLOWED {@code role-missing}; PRECONDITION_FAILED {@code changed-meanwhile}; CONFLICT
     *     {@code instruction-changes-nothing}, {@code instruction-awaits-decision} or {@code approval-requested-already}; and
     *     what the kind's own check refuses
     */
    public <P extends Record> GivenInstruction give(InstructionKind<P> kind, P payload, GiveOptions options) {
        validation.check(payload);
        validation.check(options);
        WrittenText.refuse("/reason", options.reason());
        var ledger = book.open();
        var change = change(kind, payload, Occasion.of(ledger, book.now(), options.effectiveFrom()));
        var roles = permitted(change.givers());
        if (changedSince(options.basedOn(), ledger, change)) {
            throw Refusal.of(Code.PRECONDITION_FAILED, "changed-meanwhile");
        }
        change.check();
        if (change.needsApproval()) return new GivenInstruction(null, asked(ledger, change, roles, options), false);
        return written(change, new Author(caller.user().value(), roles, null, options.reason()), null);
    }

    /** Gives what a second person approved. */
    GivenInstruction give(PendingInstruction pending, Approved approved) {
        var ledger = book.open();
        var occasion = Occasion.approved(ledger, book.now(), pending.effectiveFrom());
        var change = change(kinds.get(pending.type()), pending.payload(), occasion);
        if (changedSince(pending.basedOn(), ledger, change))
            throw Refusal.of(Code.CONFLICT, "approval-setting-changed");
        change.check();
        var author = new Author(approved.requestedBy(), pending.authorRole(), approved.approvedBy(), approved.reason());
        return written(change, author, approved.request());
    }

    private <P extends Record> Change change(InstructionKind<P> kind, String payload, Occasion occasion) {
        return change(kind, Records.read(payload, kind.payload()), occasion);
    }

    private <P extends Record> Change change(InstructionKind<P> kind, P payload, Occasion occasion) {
        if (!(payload instanceof Withdrawal withdrawal)) return new Giving<>(kind, payload, occasion);
        var target = occasion.ledger()
                .find(withdrawal.number())
                .orElseThrow(() -> Refusal.notFound("instruction", withdrawal.number()));
        var concerned = kinds.get(occasion.ledger().concerned(target).type());
        return new Withdrawing<>(concerned, target, withdrawal, occasion);
    }

    /** The caller's roles among those that may give it; they are kept with the instruction. */
    private String permitted(Set<String> givers) {
        var roles = caller.roles().stream()
                .map(Enum::name)
                .filter(givers::contains)
                .sorted()
                .collect(Collectors.joining(","));
        if (roles.isEmpty()) throw Refusal.of(Code.ROLE_NOT_ALLOWED, "role-missing");
        return roles;
    }

    private static boolean changedSince(Integer basedOn, Ledger ledger, Change change) {
        return basedOn != null && basedOn != ledger.latest(change.concerned());
    }

    private UUID asked(Ledger ledger, Change change, String roles, GiveOptions options) {
        var type = change.payload() instanceof Withdrawal
                ? Withdrawal.TYPE
                : change.concerned().type();
        var pending = new PendingInstruction(
                type,
                Records.write(change.payload()),
                change.concerned().type(),
                options.effectiveFrom(),
                ledger.latest(change.concerned()),
                roles);
        var text = change.text(texts);
        return approvals.request(new NewApproval(
                PendingInstruction.KIND,
                type,
                text.english(),
                text.chinese(),
                Records.write(pending),
                options.reason()));
    }

    private GivenInstruction written(Change change, Author author, UUID approval) {
        var given = change.instruction(author, change.text(texts));
        var infringement = change.infringement();
        book.write(given, infringement, approval);
        change.following(given).ifPresent(next -> written(next, author, approval));
        return new GivenInstruction(given.number(), null, infringement.isPresent());
    }
}
