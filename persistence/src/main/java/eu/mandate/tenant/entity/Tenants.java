package eu.mandate.tenant.entity;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.TenantFilter;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.tenant.domain.TenantView;
import eu.mandate.tenant.domain.VendorSpace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All spaces of the installation. They are platform data: who may see which is decided by the services. */
@ApplicationScoped
public class Tenants {
    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /**
     * Opens a space.
     *
     * @throws Refusal CONFLICT when the key is taken
     */
    public TenantId add(Tenant tenant) {
        if (find(tenant.key().value()).isPresent()) {
            throw Refusal.of(Code.CONFLICT, "tenant-key-taken", tenant.key());
        }
        em.persist(tenant);
        em.flush();
        return tenant.id();
    }

    /** @throws IllegalStateException when no space has this number: the number comes from our own data */
    public Tenant get(TenantId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no tenant has number " + id));
    }

    public Optional<Tenant> find(TenantId id) {
        return Optional.ofNullable(em.find(Tenant.class, id.value()));
    }

    /** The space of a key as it came in; empty for an unknown or malformed one. */
    public Optional<Tenant> find(String key) {
        if (!TenantKey.isWellFormed(key)) {
            return Optional.empty();
        }
        return em.createQuery("select t from Tenant t where t.key = :key", Tenant.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The spaces of these numbers, by name. */
    public List<Tenant> byIds(Collection<TenantId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select t from Tenant t where t.id in :ids order by t.name, t.key", Tenant.class)
                .setParameter("ids", ids.stream().map(TenantId::value).toList())
                .getResultList();
    }

    /** Numbers of all spaces, for work that is done tenant by tenant. */
    public List<TenantId> all() {
        return em.createQuery("select t.id from Tenant t order by t.id", Integer.class)
                .getResultStream()
                .map(TenantId::new)
                .toList();
    }

    /** Every vendor with the space of its operators, by the vendor's key. */
    public List<VendorSpace> vendors() {
        return em.createQuery(
                        "select t.id, p.key, p.name from Tenant t, Processor p"
                                + " where t.processor = p.id and t.kind = :kind order by p.key",
                        Object[].class)
                .setParameter("kind", TenantKind.PROCESSOR)
                .getResultStream()
                .map(row -> new VendorSpace(new TenantId((Integer) row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    /**
     * Sends a changed space to the database and shows it with its new version.
     *
     * @throws jakarta.persistence.OptimisticLockException when somebody else changed it first
     */
    public TenantView saved(Tenant tenant) {
        em.flush();
        return view(tenant);
    }

    /** A space as people see it. */
    public TenantView view(Tenant tenant) {
        var key = tenant.processor()
                .map(id -> em.find(Processor.class, id.value()).key())
                .orElse(null);
        return tenant.view(key);
    }

    /**
     * Customer organisations by key.
     *
     * @param processor only those of this vendor; empty for all
     */
    public Slice<TenantView> controllers(TenantFilter filter, Optional<ProcessorId> processor, SliceRequest request) {
        var search = new TenantSearch(request.fromStart() ? "" : Cursor.key(request.cursor()));
        processor.ifPresent(search::ofProcessor);
        if (filter.text() != null) {
            search.containing(filter.text());
        }
        if (filter.status() != null) {
            search.inStatus(filter.status());
        }
        var rows = search.run(em, request.limit() + 1);
        return Slice.of(rows, request.limit(), last -> Cursor.of(last.key().value()))
                .map(this::view);
    }
}
