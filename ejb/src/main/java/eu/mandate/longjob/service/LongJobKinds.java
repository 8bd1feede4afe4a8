package eu.mandate.longjob.service;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.longjob.domain.LongJobKind;
import eu.mandate.longjob.domain.LongJobOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;

/** The kinds of long jobs that the features offer, and who may have them. */
@ApplicationScoped
public class LongJobKinds {
    @Inject
    @Any
    Instance<LongJobKind> kinds;

    @Inject
    CurrentCaller caller;

    /** @throws IllegalStateException for a kind that no feature declares: it comes from our own code or data */
    public LongJobKind of(String key) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no long job of kind " + key));
    }

    /** Whether one of the roles may have such a job. */
    public boolean allows(String key, Collection<Role> roles) {
        var allowed = of(key).roles();
        return roles.stream().anyMatch(role -> allowed.contains(role.name()));
    }

    /** @throws Refusal ROLE_NOT_ALLOWED as {@link #insist}; whatever the kind says against giving out the file of an order */
    public void release(LongJobOrder order) {
        insist(order.kind());
        of(order.kind()).release(order);
    }

    /** @throws Refusal ROLE_NOT_ALLOWED unless the caller has a role that may have such a job */
    public void insist(String key) {
        if (!allows(key, caller.roles())) throw Refusal.of(Code.ROLE_NOT_ALLOWED, "role-missing");
    }
}
