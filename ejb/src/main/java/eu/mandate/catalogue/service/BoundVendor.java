package eu.mandate.catalogue.service;

import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.entity.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The vendor of the bound space, and the service the space uses when it is a customer's. */
@ApplicationScoped
public class BoundVendor {

    @Inject
    TenantContext context;

    @Inject
    Tenants tenants;

    /** The vendor; empty in the installation's own space. */
    public Optional<ProcessorId> vendor() {
        return tenants.get(context.require()).processor();
    }

    /** Key of the service in use; empty in a space that is no customer's. */
    public Optional<String> service() {
        var space = tenants.get(context.require());
        return space.kind() == TenantKind.CONTROLLER ? Optional.ofNullable(space.service()) : Optional.empty();
    }
}
