package eu.mandate.identity.service.setup;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.entity.Processor;
import eu.mandate.tenant.entity.Processors;
import eu.mandate.tenant.entity.Tenant;
import eu.mandate.tenant.entity.Tenants;
import eu.mandate.tenant.service.OperatorScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Opens spaces without people; who may do that was decided before. */
@ApplicationScoped
public class SpaceFounding {

    @Inject
    Tenants tenants;

    @Inject
    Processors processors;

    @Inject
    OperatorScope scope;

    @Inject
    Clock clock;

    /**
     * The vendor an operator may take a customer on for.
     *
     * @param key key of the vendor; may be {@code null} for an operator, who has only one
     * @throws Refusal {@code VALIDATION} {@code processor-required}; {@code NOT_FOUND} for an unknown vendor and for
     *     another than the operator's own alike
     */
    public ProcessorId vendor(String key) {
        var limit = scope.processor();
        if (key == null || key.isBlank()) {
            return limit.orElseThrow(() -> Refusal.invalid("/processorKey", "processor-required"));
        }
        return processors
                .find(key)
                .map(Processor::id)
                .filter(found -> limit.isEmpty() || limit.get().equals(found))
                .orElseThrow(() -> Refusal.notFound("processor", key));
    }

    /** Whether there is a space of that key. */
    public boolean exists(TenantKey key) {
        return tenants.find(key.value()).isPresent();
    }

    /** Opens a customer's space with the vendor; a taken key is a conflict. */
    public Tenant customer(TenantKey key, String name, String service, ProcessorId processor) {
        var tenant = Tenant.ofController(key, name.strip(), processor, service, clock.instant());
        tenants.add(tenant);
        return tenant;
    }

    /** Registers a vendor and opens its own space; a taken key is a conflict. */
    public Tenant processor(TenantKey key, String name) {
        var id = processors.add(new Processor(key, name.strip(), clock.instant()));
        var space = Tenant.ofProcessor(key, name.strip(), id, clock.instant());
        tenants.add(space);
        return space;
    }

    /** The customer's space, opened when there is none of that key; the vendor must exist. */
    public TenantId ensureCustomer(TenantKey key, String name, String service, TenantKey processor) {
        return tenants.find(key.value())
                .orElseGet(() -> customer(
                        key, name, service, processors.get(processor.value()).id()))
                .id();
    }

    /** The vendor's own space, opened when there is none of that key. */
    public TenantId ensureProcessor(TenantKey key, String name) {
        return tenants.find(key.value()).orElseGet(() -> processor(key, name)).id();
    }
}
