package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import eu.mandate.tenant.domain.TenantKey;
import java.util.Map;

/** How spaces come into being. */
public sealed interface OnboardingEvent extends DomainEvent {

    /** An operator ordered that a customer is taken on; recorded in the operator's own log. */
    record TenantOnboardingOrdered(TenantKey tenant) implements OnboardingEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("tenant", tenant.value());
        }
    }

    /** An administrator ordered that a vendor is taken on; recorded in the installation's log. */
    record ProcessorOnboardingOrdered(TenantKey processor) implements OnboardingEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("processor", processor.value());
        }
    }

    /** A customer was taken on and its first administrator invited; the first entry of its log. */
    record TenantOnboarded(TenantKey tenant, MembershipId administrator) implements OnboardingEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("tenant", tenant.value());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("administrator", administrator.text());
        }
    }

    /** A vendor was taken on and its first operator invited; the first entry of its log. */
    record ProcessorOnboarded(TenantKey processor, MembershipId operator) implements OnboardingEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("processor", processor.value());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("operator", operator.text());
        }
    }

    /** A page of vendors was looked at. */
    record ProcessorsListed(int count) implements OnboardingEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("processor");
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }
}
