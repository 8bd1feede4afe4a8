package eu.mandate.organisation.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.organisation.domain.Organisation;
import eu.mandate.organisation.domain.SetUpChecklist;
import eu.mandate.organisation.domain.SetUpRead;
import eu.mandate.organisation.domain.SetUpView;
import eu.mandate.organisation.service.kind.ServiceInForce;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** How far the own organisation has come with setting up. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER})
public class SetUpService {

    @Inject
    StatedParts stated;

    @Inject
    ServiceInForce service;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Every step with what it still misses. */
    public SetUpView checklist() {
        var organisation = stated.now();
        var offered = service.offered(clock.instant()).orElse(null);
        var view = SetUpChecklist.of(organisation, offered, LocalDate.ofInstant(clock.instant(), zone(organisation)));
        events.fire(new SetUpRead());
        return view;
    }

    private static ZoneId zone(Organisation organisation) {
        return organisation.languages() == null
                ? ZoneOffset.UTC
                : ZoneId.of(organisation.languages().timeZone());
    }
}
