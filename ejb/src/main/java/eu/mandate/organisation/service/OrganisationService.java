package eu.mandate.organisation.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.USAGE_MANAGER;

import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.instruction.service.InstructionDesk;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.domain.OrganisationRead;
import eu.mandate.organisation.domain.OrganisationView;
import eu.mandate.organisation.domain.StatedIdentity;
import eu.mandate.organisation.service.kind.LegalIdentityKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What the own organisation has stated about itself. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER})
public class OrganisationService {

    @Inject
    StatedParts stated;

    @Inject
    InstructionDesk desk;

    @Inject
    LegalIdentityKind identities;

    @Inject
    Event<DomainEvent> events;

    /** Everything that holds at present, with the instructions behind it. */
    public OrganisationView view() {
        var view = stated.view();
        events.fire(new OrganisationRead());
        return view;
    }

    /**
     * Who the organisation is in law; everybody in it may know.
     *
     * @throws Refusal NOT_FOUND while it has not said so
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER, USAGE_MANAGER, MEMBER})
    public StatedIdentity identity() {
        var identity = stated.identity().orElseThrow(() -> Refusal.notFound("legal-identity", ""));
        events.fire(new OrganisationRead());
        return identity;
    }

    /**
     * Instructs who the organisation is from now on.
     *
     * @param basedOn number of the latest instruction about it that the caller saw, 0 for none; null when not insisting
     * @return the identity with the number of the new instruction
     * @throws Refusal as {@link InstructionDesk#give}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL})
    public StatedIdentity putIdentity(@NotNull @Valid LegalIdentity identity, Integer basedOn) {
        var given = desk.give(identities, identity, GiveOptions.basedOn(basedOn));
        return new StatedIdentity(identity, given.number());
    }
}
