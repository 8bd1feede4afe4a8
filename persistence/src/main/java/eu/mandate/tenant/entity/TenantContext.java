package eu.mandate.tenant.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.tenant.domain.TenantId;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The space the present request works in. The edge binds it once, from the authenticated membership or token; whoever
 * needs it asks here, so that no signature carries a tenant and none can be forgotten.
 */
@RequestScoped
public class TenantContext {
    private TenantId tenant;

    /** @throws IllegalStateException when a space is bound already, even the same one */
    public void bind(TenantId wanted) {
        requireNonNull(wanted);
        if (tenant != null) {
            throw new IllegalStateException("tenant " + tenant + " is bound; a request never rebinds");
        }
        tenant = wanted;
    }

    /** @throws IllegalStateException when no space is bound */
    public TenantId require() {
        if (tenant == null) {
            throw new IllegalStateException("no tenant is bound to this request");
        }
        return tenant;
    }

    /** The bound space, or empty. */
    public Optional<TenantId> current() {
        return Optional.ofNullable(tenant);
    }

    public boolean isBound() {
        return tenant != null;
    }

    /**
     * Runs an action in another space and restores the present one, whatever happens. Only the tenant switch of the
     * services calls this; it also keeps the transaction from changing spaces.
     */
    public <T> T callAs(TenantId other, Callable<T> action) throws Exception {
        var before = tenant;
        tenant = requireNonNull(other);
        try {
            return action.call();
        } finally {
            tenant = before;
        }
    }
}
