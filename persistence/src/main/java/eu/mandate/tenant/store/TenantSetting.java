package eu.mandate.tenant.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the row policies which tenant the running transaction works in. */
@ApplicationScoped
public class TenantSetting {
    private Database database;

    /** For CDI. */
    protected TenantSetting() {}

    @Inject
    public TenantSetting(Database database) {
        this.database = database;
    }

    /**
     * Sets the tenant for the running transaction, together with its first statement. The setting ends with the transaction, so that a connection goes back
     * to its pool without it; set for the session it would leak into somebody else's call.
     */
    public void apply(TenantId tenant) {
        database.ahead("select set_config('app.tenant_id', ?, true)", tenant.toString());
    }
}
