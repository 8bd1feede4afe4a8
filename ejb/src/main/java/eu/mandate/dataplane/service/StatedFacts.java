package eu.mandate.dataplane.service;

import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.service.OrganisationReader;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the policies in force tell the decision point, read once for each policy: reading all that an organisation stated costs more
 * than a page of records. The hash of a policy covers all that is read here.
 */
@ApplicationScoped
public class StatedFacts {
    private static final int MOST = 200;

    @Inject
    TenantContext tenant;

    private final Map<Key, Stated> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Stated> eldest) {
            return size() > MOST;
        }
    });

    private record Key(TenantId tenant, long revision, String hash) {}

    /**
     * What a policy says.
     *
     * @param country two letters of the controller's country, or null while it has not said
     * @param paid whether a plan was ordered that is paid for
     */
    record Stated(Entrustment entrustment, String country, boolean paid) {}

    /** What this policy of the bound organisation says. */
    Stated in(PolicyInForce policy) {
        var key = new Key(tenant.require(), policy.revision(), policy.hash());
        var found = known.get(key);
        if (found != null) return found;
        var read = read(policy);
        known.put(key, read);
        return read;
    }

    private static Stated read(PolicyInForce policy) {
        var stated = OrganisationReader.read(policy);
        var country = Optional.ofNullable(stated.identity())
                .map(LegalIdentity::country)
                .orElse(null);
        var programme = stated.programme();
        var paid = programme != null && programme.paid();
        return new Stated(Entrustment.of(policy, programme, stated.purposes()), country, paid);
    }
}
