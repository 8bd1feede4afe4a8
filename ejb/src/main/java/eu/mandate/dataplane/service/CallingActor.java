package eu.mandate.dataplane.service;

import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who calls, as the decision point wants to know it. */
@ApplicationScoped
public class CallingActor {

    @Inject
    CurrentCaller caller;

    @Inject
    StaffVisit visit;

    @Inject
    TenantContext tenant;

    /** Somebody of the bound organisation, or one of the vendor's people whom it let in. */
    public Actor actor() {
        return visit.guest()
                .map(guest -> Actor.ofVendor(tenant.require(), guest.roles(), guest.standing()))
                .orElseGet(() -> Actor.ofOrganisation(tenant.require(), caller.roles()));
    }

    /** The same person, as scopes want to know them. */
    public Reader reader() {
        return visit.guest()
                .<Reader>map(guest -> new Reader.Staff(guest.records()))
                .orElseGet(() -> new Reader.Person(caller.user().value()));
    }

    /** The caller's id, for provenance; never a name. */
    public String id() {
        return caller.user().value().toString();
    }
}
