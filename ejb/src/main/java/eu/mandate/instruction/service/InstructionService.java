package eu.mandate.instruction.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.GivenInstruction;
import eu.mandate.instruction.domain.InstructionChanges;
import eu.mandate.instruction.domain.InstructionEvent;
import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.InstructionTypeView;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.domain.Withdrawal;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The ledger of the own organisation's instructions. Who may give what is said by each kind. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER})
public class InstructionService {

    @Inject
    InstructionKinds kinds;

    @Inject
    WithdrawalKind withdrawals;

    @Inject
    InstructionDesk desk;

    @Inject
    InfringementDesk infringements;

    @Inject
    LedgerReading reading;

    @Inject
    Event<DomainEvent> events;

    /**
     * Gives an instruction of any kind.
     *
     * @param type key of the kind
     * @param json its payload
     * @throws Refusal NOT_FOUND for an unknown type; VALIDATION with a pointer for each fault; and as
     *     {@link InstructionDesk#give}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AGREEMENT_REQUESTER})
    public GivenInstruction giveJson(@NotNull String type, @NotNull String json, @NotNull @Valid GiveOptions options) {
        return give(kinds.get(type), json, options);
    }

    private <P extends Record> GivenInstruction give(InstructionKind<P> kind, String json, GiveOptions options) {
        return desk.give(kind, Records.read(json, kind.payload()), options);
    }

    /**
     * Withdraws an instruction: what held before holds again.
     *
     * @param basedOn number of the latest instruction about the setting that the caller saw, or null
     * @throws Refusal NOT_FOUND; CONFLICT {@code instruction-withdrawn-already} or {@code instruction-not-withdrawable}; and as
     *     {@link InstructionDesk#give}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AGREEMENT_REQUESTER})
    public GivenInstruction withdraw(int number, @NotNull @Valid WithdrawInstruction command, Integer basedOn) {
        if (number < 1) throw Refusal.notFound("instruction", number);
        var payload = new Withdrawal(number, command.reason().strip());
        return desk.give(withdrawals, payload, new GiveOptions(command.effectiveFrom(), basedOn, null));
    }

    /**
     * Decides about the notice of infringement that stands against an instruction.
     *
     * @throws Refusal NOT_FOUND; ROLE_NOT_ALLOWED; VALIDATION at {@code /reason} when it is maintained without one; CONFLICT
     *     {@code infringement-not-open}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AGREEMENT_REQUESTER})
    public InstructionView decide(int number, @NotNull @Valid DecideInfringement command) {
        infringements.decide(number, command);
        return reading.view(number);
    }

    /** One page of instructions, the latest first, without how they differ: a payload may name thousands of people. */
    public Slice<InstructionView> list(@NotNull InstructionFilter filter, @NotNull SliceRequest page) {
        var listed = reading.list(filter, page);
        events.fire(new InstructionEvent.InstructionsListed());
        return listed;
    }

    /** As {@link #list}, each with how it differs from the one it replaced. */
    public Slice<InstructionView> compared(@NotNull InstructionFilter filter, @NotNull SliceRequest page) {
        var listed = reading.compared(filter, page);
        events.fire(new InstructionEvent.InstructionsListed());
        return listed;
    }

    /** @throws Refusal NOT_FOUND */
    public InstructionView get(int number) {
        var view = reading.view(number);
        events.fire(new InstructionEvent.InstructionRead(number));
        return view;
    }

    /**
     * How one version of a setting differs from another, earlier or later.
     *
     * @param from number of the other; 0 for nothing, null for the one it replaced
     * @throws Refusal NOT_FOUND; VALIDATION at {@code /from} for what is no instruction about the same setting
     */
    public InstructionChanges changes(int number, Integer from) {
        var compared = reading.changes(number, from);
        events.fire(new InstructionEvent.InstructionsCompared(number, compared.from()));
        return compared;
    }

    /** The kinds of instructions, by key. */
    @Unrecorded("kinds of instructions are the same for everybody")
    public List<InstructionTypeView> types() {
        return reading.types();
    }
}
