package eu.mandate.tenant.entity;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.ProcessorView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All vendors of the installation. */
@ApplicationScoped
public class Processors {
    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /**
     * Registers a vendor.
     *
     * @throws Refusal CONFLICT when the key is taken
     */
    public ProcessorId add(Processor processor) {
        if (find(processor.key()).isPresent()) {
            throw Refusal.of(Code.CONFLICT, "processor-key-taken", processor.key());
        }
        em.persist(processor);
        em.flush();
        return processor.id();
    }

    /** @throws Refusal NOT_FOUND for an unknown or malformed key */
    public Processor get(String key) {
        return find(key).orElseThrow(() -> Refusal.notFound("processor", key));
    }

    public Optional<Processor> find(String key) {
        return em.createQuery("select p from Processor p where p.key = :key", Processor.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Optional<Processor> find(ProcessorId id) {
        return Optional.ofNullable(em.find(Processor.class, id.value()));
    }

    /** Vendors by key. */
    public Slice<ProcessorView> list(SliceRequest request) {
        var after = request.fromStart() ? "" : Cursor.key(request.cursor());
        var rows = em.createQuery("select p from Processor p where p.key > :after order by p.key", Processor.class)
                .setParameter("after", after)
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return Slice.of(rows, request.limit(), last -> Cursor.of(last.key())).map(Processor::view);
    }
}
