package eu.mandate.instruction.service;

import static eu.mandate.kernel.domain.RoleNames.DPO;
import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;

import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.domain.OperatorEvent;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.service.OperatorScope;
import eu.mandate.tenant.service.PlatformScoped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The instructions of a customer, for the people of the vendor who have to act on them and to say so when one infringes the law
 * (Art. 28(3), last sentence, 29 GDPR). Each call is recorded in the operator's log and in the customer's.
 */
@Stateless
@PlatformScoped
@RolesAllowed({OPERATIONS, PRIVACY, DPO, INSTALLATION_ADMIN})
public class InfringementService {

    @Inject
    OperatorScope scope;

    @Inject
    TenantLedger ledger;

    @Inject
    Event<DomainEvent> events;

    /**
     * One page of a customer's instructions, the latest first, without how they differ.
     *
     * @throws Refusal NOT_FOUND for an unknown customer and for another vendor's alike
     */
    public Slice<InstructionView> list(
            String tenantKey, @NotNull InstructionFilter filter, @NotNull SliceRequest page) {
        var tenant = scope.controller(tenantKey);
        events.fire(new OperatorEvent.TenantInstructionsListed(tenant.key()));
        return ledger.list(tenant.id(), filter, page);
    }

    /** As {@link #list}, each with how it differs from the one it replaced. */
    public Slice<InstructionView> compared(
            String tenantKey, @NotNull InstructionFilter filter, @NotNull SliceRequest page) {
        var tenant = scope.controller(tenantKey);
        events.fire(new OperatorEvent.TenantInstructionsListed(tenant.key()));
        return ledger.compared(tenant.id(), filter, page);
    }

    /** @throws Refusal NOT_FOUND */
    public InstructionView get(String tenantKey, int number) {
        var tenant = scope.controller(tenantKey);
        events.fire(new OperatorEvent.TenantInstructionRead(tenant.key(), number));
        return ledger.get(tenant.id(), number);
    }

    /**
     * Suspends an instruction until the customer decides, and tells the customer why.
     *
     * @throws Refusal NOT_FOUND; CONFLICT {@code infringement-noted-already} or {@code instruction-withdrawn-already}
     */
    public InstructionView flag(String tenantKey, int number, @NotNull @Valid FlagInfringement command) {
        var tenant = scope.controller(tenantKey);
        events.fire(new OperatorEvent.InfringementNoticeOrdered(
                tenant.key(), number, command.article().strip()));
        return ledger.flag(tenant.id(), number, command);
    }
}
