package eu.mandate.tenant.service;

import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.VendorSpace;
import eu.mandate.tenant.entity.Tenants;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Which spaces there are, for jobs that go tenant by tenant. Not reachable from outside. */
@Stateless
@PlatformScoped
@PermitAll
public class TenantRegister {
    @Inject
    Tenants tenants;

    /** Numbers of all spaces, oldest first, suspended ones included: their deadlines run on. */
    @Unrecorded("numbers of spaces are no personal data")
    public List<TenantId> all() {
        return tenants.all();
    }

    /** The vendors with their own spaces, by key. */
    @Unrecorded("which vendors there are is no personal data")
    public List<VendorSpace> vendors() {
        return tenants.vendors();
    }
}
