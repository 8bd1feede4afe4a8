package eu.mandate.visibility.service;

import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.store.JdbcOwnGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What members granted for their own person, for features below. Nothing is recorded here. */
@ApplicationScoped
public class OwnGrants {

    private JdbcOwnGrants grants;

    /** For CDI. */
    protected OwnGrants() {}

    @Inject
    public OwnGrants(JdbcOwnGrants grants) {
        this.grants = grants;
    }

    /** What each of these members granted, by number in the directory; who granted nothing is not in it. */
    public Map<Integer, Set<OwnGrant>> of(Collection<Integer> members) {
        return members.isEmpty() ? Map.of() : grants.of(members);
    }

    /** Which state of what members granted of these this is; empty for none of them. */
    public String state(Collection<OwnGrant> wanted) {
        return grants.state(wanted);
    }
}
