package eu.mandate.tenant.service;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.tenant.entity.Tenant;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.entity.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which tenants the calling operator may see: those of the own vendor, or all for the installation's administrators. */
@ApplicationScoped
public class OperatorScope {
    @Inject
    TenantContext context;

    @Inject
    Tenants tenants;

    /**
     * The vendor the operator is limited to; empty for an installation administrator.
     *
     * @throws Refusal ROLE_NOT_ALLOWED when the caller's space is a customer's
     */
    public Optional<ProcessorId> processor() {
        var own = tenants.get(context.require());
        if (own.kind() == TenantKind.CONTROLLER) {
            throw Refusal.of(Code.ROLE_NOT_ALLOWED, "operators-only");
        }
        return own.kind() == TenantKind.INSTALLATION ? Optional.empty() : own.processor();
    }

    /**
     * The customer organisation of a key, if the operator may see it.
     *
     * @throws Refusal NOT_FOUND for an unknown key and for another vendor's tenant alike
     */
    public Tenant controller(String key) {
        var limit = processor();
        return tenants.find(key)
                .filter(tenant -> tenant.kind() == TenantKind.CONTROLLER)
                .filter(tenant -> limit.isEmpty() || limit.equals(tenant.processor()))
                .orElseThrow(() -> Refusal.notFound("tenant", key));
    }
}
