package eu.mandate.tenant.entity;

import eu.mandate.tenant.domain.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.persistence.config.PersistenceUnitProperties;

/** The transaction's persistence context, as far as the tenant gate needs it. */
@ApplicationScoped
public class TenantEntities {
    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** Makes every entity that is read or written in this transaction belong to the tenant. */
    public void workIn(TenantId tenant) {
        em.setProperty(PersistenceUnitProperties.MULTITENANT_PROPERTY_DEFAULT, tenant.value());
    }

    /** Sends pending changes to the database. */
    public void flush() {
        em.flush();
    }
}
