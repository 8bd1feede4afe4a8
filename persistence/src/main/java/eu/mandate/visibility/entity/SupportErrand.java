package eu.mandate.visibility.entity;

import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.entity.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Which customer an access leads to, kept in the space of the vendor whose person asked. It says where, not whether: that is the
 * customer's {@link SupportAccess}.
 */
@Entity
@Table(schema = "visibility", name = "support_errand")
public class SupportErrand extends TenantOwned {

    @Id
    @Column(name = "access_id")
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    private int customer;

    @Column(name = "customer_key", updatable = false)
    private String customerKey;

    @Column(updatable = false)
    private String ticket;

    protected SupportErrand() {
        /* JPA */
    }

    /** Notes where an access leads. */
    public SupportErrand(UUID id, UUID person, TenantId customer, TenantKey key, String ticket) {
        this.id = id;
        this.person = person;
        this.customer = customer.value();
        this.customerKey = key.value();
        this.ticket = ticket;
    }

    public UUID id() {
        return id;
    }

    /** The customer organisation. */
    public TenantId customer() {
        return new TenantId(customer);
    }

    /** The key of the customer organisation. */
    public String customerKey() {
        return customerKey;
    }

    /** Where the access leads that a colleague takes over under the same ticket. */
    public SupportErrand handedOn(UUID fresh, UUID colleague) {
        return new SupportErrand(fresh, colleague, customer(), new TenantKey(customerKey), ticket);
    }
}
