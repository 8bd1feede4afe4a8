package eu.mandate.instruction.service;

import static eu.mandate.kernel.domain.RoleNames.DPO;
import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;

import eu.mandate.instruction.domain.InstructionEvent;
import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * An operator's work in a customer's ledger, in a transaction of the customer apart from the operator's. Who may see the customer
 * was checked by {@link InfringementService}.
 */
@Stateless
@PlatformScoped
@RolesAllowed({OPERATIONS, PRIVACY, DPO, INSTALLATION_ADMIN})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TenantLedger {

    @Inject
    LedgerReading reading;

    @Inject
    InfringementDesk infringements;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    Event<DomainEvent> events;

    /** See {@link InfringementService#list}. */
    public Slice<InstructionView> list(TenantId tenant, InstructionFilter filter, SliceRequest page) {
        return tenantSwitch.callAs(tenant, () -> {
            events.fire(new InstructionEvent.InstructionsListed());
            return reading.list(filter, page);
        });
    }

    /** See {@link InfringementService#compared}. */
    public Slice<InstructionView> compared(TenantId tenant, InstructionFilter filter, SliceRequest page) {
        return tenantSwitch.callAs(tenant, () -> {
            events.fire(new InstructionEvent.InstructionsListed());
            return reading.compared(filter, page);
        });
    }

    /** See {@link InfringementService#get}. */
    public InstructionView get(TenantId tenant, int number) {
        return tenantSwitch.callAs(tenant, () -> {
            events.fire(new InstructionEvent.InstructionRead(number));
            return reading.view(number);
        });
    }

    /** See {@link InfringementService#flag}. */
    public InstructionView flag(TenantId tenant, int number, FlagInfringement command) {
        return tenantSwitch.callAs(tenant, () -> {
            infringements.flag(number, command);
            return reading.view(number);
        });
    }
}
