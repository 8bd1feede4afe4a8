package eu.mandate.tenant.entity;

import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.tenant.domain.TenantStatus;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A search among customer organisations. Only given conditions become part of it: a null would be bound as a text. */
final class TenantSearch {
    private final StringBuilder text =
            new StringBuilder("select t from Tenant t where t.kind = :kind and t.key > :after");
    private final Map<String, Object> values = new HashMap<>();

    /** @param key the last key of the page before, or an empty text */
    TenantSearch(String key) {
        values.put("kind", TenantKind.CONTROLLER);
        values.put("after", key);
    }

    void ofProcessor(ProcessorId id) {
        text.append(" and t.processor = :processor");
        values.put("processor", id.value());
    }

    void inStatus(TenantStatus status) {
        text.append(" and t.status = :status");
        values.put("status", status);
    }

    void containing(String part) {
        text.append(" and (t.key like :part escape '!' or lower(t.name) like :part escape '!')");
        values.put("part", "%" + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
    }

    List<Tenant> run(EntityManager em, int limit) {
        var query = em.createQuery(text + " order by t.key", Tenant.class).setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
