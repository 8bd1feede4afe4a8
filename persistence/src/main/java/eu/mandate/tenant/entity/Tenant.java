package eu.mandate.tenant.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.tenant.domain.TenantStatus;
import eu.mandate.tenant.domain.TenantView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A space: a customer organisation, a vendor's own space, or the installation. It is opened active, may be suspended and
 * resumed any number of times, and is never deleted here.
 */
@Entity
@Table(schema = "tenant", name = "tenant")
public class Tenant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "tenant_id")
    private Integer id;

    private String key;
    private String name;
    private TenantKind kind;

    @Column(name = "processor_id")
    private Integer processor;

    private String service;
    private TenantStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "status_changed_at")
    private Instant statusChangedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    /** For JPA. */
    protected Tenant() {}

    private Tenant(TenantKey key, String name, TenantKind kind, ProcessorId processor, Instant now) {
        this.key = key.value();
        this.name = requireNonNull(name);
        this.kind = kind;
        this.processor = processor.value();
        this.status = TenantStatus.ACTIVE;
        this.statusChangedAt = requireNonNull(now);
        this.createdAt = now;
    }

    /**
     * A new space of a customer organisation.
     *
     * @param service key of the service it uses, or null when none is chosen yet
     */
    public static Tenant ofController(TenantKey key, String name, ProcessorId processor, String service, Instant now) {
        var tenant = new Tenant(key, name, TenantKind.CONTROLLER, processor, now);
        tenant.service = service;
        return tenant;
    }

    /** A new space of a vendor, for its operators. */
    public static Tenant ofProcessor(TenantKey key, String name, ProcessorId processor, Instant now) {
        return new Tenant(key, name, TenantKind.PROCESSOR, processor, now);
    }

    /** @throws Refusal CONFLICT when it is suspended already */
    public void suspend(String reason, Instant now) {
        if (status == TenantStatus.SUSPENDED) {
            throw Refusal.of(Code.CONFLICT, "tenant-already-suspended", key);
        }
        moveTo(TenantStatus.SUSPENDED, requireNonNull(reason), now);
    }

    /** @throws Refusal CONFLICT when it is not suspended */
    public void resume(Instant now) {
        if (status != TenantStatus.SUSPENDED) {
            throw Refusal.of(Code.CONFLICT, "tenant-not-suspended", key);
        }
        moveTo(TenantStatus.ACTIVE, null, now);
    }

    private void moveTo(TenantStatus next, String reason, Instant now) {
        status = next;
        statusReason = reason;
        statusChangedAt = requireNonNull(now);
    }

    /**
     * Guards a change against an outdated view.
     *
     * @param expected the version the caller saw, or null when the caller does not insist
     * @throws Refusal PRECONDITION_FAILED when the tenant changed since
     */
    public void expectVersion(Long expected) {
        if (expected != null && expected != version) {
            throw Refusal.of(Code.PRECONDITION_FAILED, "changed-meanwhile");
        }
    }

    /** @throws NullPointerException before the space was added */
    public TenantId id() {
        return new TenantId(id);
    }

    public TenantKey key() {
        return new TenantKey(key);
    }

    public String name() {
        return name;
    }

    public TenantKind kind() {
        return kind;
    }

    /** The vendor; empty for the installation. */
    public Optional<ProcessorId> processor() {
        return Optional.ofNullable(processor).map(ProcessorId::new);
    }

    /** Key of the service in use, or null. */
    public String service() {
        return service;
    }

    public boolean suspended() {
        return status == TenantStatus.SUSPENDED;
    }

    /** @param processorKey key of {@link #processor()}, or null */
    public TenantView view(String processorKey) {
        return new TenantView(key, name, kind, status, statusReason, service, processorKey, createdAt, version);
    }
}
