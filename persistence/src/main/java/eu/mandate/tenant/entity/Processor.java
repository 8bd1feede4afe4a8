package eu.mandate.tenant.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.ProcessorView;
import eu.mandate.tenant.domain.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A vendor who processes personal data on behalf of tenants (Art. 4(8) GDPR). Registered once, then it stays. */
@Entity
@Table(schema = "tenant", name = "processor")
public class Processor {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "processor_id")
    private Integer id;

    private String key;
    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    protected Processor() {}

    public Processor(TenantKey key, String name, Instant createdAt) {
        this.key = key.value();
        this.name = requireNonNull(name);
        this.createdAt = requireNonNull(createdAt);
    }

    /** @throws NullPointerException before the vendor was added */
    public ProcessorId id() {
        return new ProcessorId(id);
    }

    public String key() {
        return key;
    }

    public ProcessorView view() {
        return new ProcessorView(key, name, createdAt);
    }
}
