package eu.mandate.tenant.entity;

import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.eclipse.persistence.config.PersistenceUnitProperties;

/**
 * Everything that belongs to one tenant. The tenant number is no attribute: it is written and compared by the persistence
 * provider from the running transaction, so that no code can choose it. It is part of every primary key.
 */
@MappedSuperclass
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = PersistenceUnitProperties.MULTITENANT_PROPERTY_DEFAULT,
        discriminatorType = DiscriminatorType.INTEGER,
        primaryKey = true)
public abstract class TenantOwned {}
