package eu.mandate.catalogue.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.USAGE_MANAGER;

import eu.mandate.catalogue.domain.ProfileCounts;
import eu.mandate.catalogue.domain.ProfileEvent;
import eu.mandate.catalogue.domain.RegisterCounts;
import eu.mandate.catalogue.domain.ServiceSummary;
import eu.mandate.catalogue.domain.ServiceView;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What the customer's vendor offers, for everybody in the customer's organisation. Drafts are nobody's business there. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AGREEMENT_REQUESTER, USAGE_MANAGER, AUDITOR, MEMBER})
public class CatalogueService {

    @Inject
    ServiceWindow window;

    @Inject
    Event<DomainEvent> events;

    /** The services of the vendor that are in force now, by key. */
    public List<ServiceSummary> services() {
        var found = window.services();
        events.fire(new ProfileEvent.ServicesListed(found.size()));
        return found;
    }

    /**
     * A service as it is in force now.
     *
     * @throws Refusal NOT_FOUND for an unknown service, for one without a version in force, and for another vendor's
     */
    public ServiceView service(@NotNull String key) {
        return service(key, null);
    }

    /**
     * A service in any of its published versions; they are kept for ever.
     *
     * @param version null for the one in force
     * @throws Refusal NOT_FOUND also for a version that was not published
     */
    public ServiceView service(@NotNull String key, String version) {
        var view = window.service(key, version);
        events.fire(new ProfileEvent.ServiceRead(key, view.shown().version()));
        return view;
    }

    /** How many entries each register of the service in force has. */
    public RegisterCounts counts(@NotNull String key) {
        var view = window.service(key, null);
        events.fire(new ProfileEvent.ServiceRead(key, view.shown().version()));
        return RegisterCounts.of(key, view.shown().version(), ProfileCounts.of(view.profile()));
    }
}
