package eu.mandate.instruction.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import eu.mandate.tenant.domain.TenantKey;
import java.util.Map;

/** What operators did about a customer's instructions; recorded in their own log, its effect in the customer's. */
public sealed interface OperatorEvent extends DomainEvent {

    /** The customer. */
    TenantKey tenant();

    @Override
    default ObjectReference object() {
        return new ObjectReference("tenant", tenant().value());
    }

    /** An operator looked at a customer's instructions. */
    record TenantInstructionsListed(TenantKey tenant) implements OperatorEvent {}

    /** An operator looked at one instruction of a customer. */
    record TenantInstructionRead(TenantKey tenant, int number) implements OperatorEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("instruction", Integer.toString(number));
        }
    }

    /** An operator told a customer that an instruction infringes the law. */
    record InfringementNoticeOrdered(TenantKey tenant, int number, String article) implements OperatorEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("instruction", Integer.toString(number), "article", article);
        }
    }
}
