package eu.mandate.visibility.service.support;

import static eu.mandate.kernel.domain.RoleNames.BILLING;
import static eu.mandate.kernel.domain.RoleNames.COMMS;
import static eu.mandate.kernel.domain.RoleNames.DPO;
import static eu.mandate.kernel.domain.RoleNames.HR;
import static eu.mandate.kernel.domain.RoleNames.MARKETING;
import static eu.mandate.kernel.domain.RoleNames.ONBOARDING;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;
import static eu.mandate.kernel.domain.RoleNames.SECURITY;
import static eu.mandate.kernel.domain.RoleNames.SUPPORT;

import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.tenant.service.OperatorScope;
import eu.mandate.tenant.service.Unrecorded;
import eu.mandate.visibility.domain.support.StaffEvent;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.entity.SupportErrand;
import eu.mandate.visibility.store.JdbcColleagues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * One of the vendor's people asks a customer for access, sees what became of it, and gives it back. Each act is recorded in the
 * vendor's log and, in a transaction of its own, in the customer's.
 */
@Stateless
@RolesAllowed({ONBOARDING, SUPPORT, COMMS, BILLING, SECURITY, OPERATIONS, PRIVACY, DPO, HR, MARKETING})
public class SupportDeskService {

    @Inject
    OperatorScope scope;

    @Inject
    SupportPasses passes;

    @Inject
    CustomerSupport customers;

    @Inject
    JdbcColleagues colleagues;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<DomainEvent> events;

    /**
     * What may be asked of a customer.
     *
     * @throws Refusal NOT_FOUND for an unknown customer and for another vendor's alike
     */
    @Unrecorded("what a profile lets a role ask for is no personal data")
    public SupportOffer offer(@NotBlank String customer) {
        var tenant = scope.controller(customer);
        return customers.offer(tenant.id(), tenant.key().value(), caller.roles());
    }

    /**
     * Asks a customer.
     *
     * @throws Refusal NOT_FOUND for an unknown customer and for another vendor's alike; CONFIDENTIALITY_MISSING for somebody who
     *     is not bound; ROLE_NOT_ALLOWED for what the grid does not give; PURPOSE_NOT_ALLOWED; CONFLICT
     *     {@code support-asked-already}
     */
    public SupportAccessView ask(@NotNull @Valid AskSupport command) {
        WrittenText.refuse("/reason", command.reason());
        WrittenText.refuse("/ticket", command.ticket());
        var tenant = scope.controller(command.customer());
        var standing = passes.standing();
        if (!standing.sufficient()) throw Refusal.of(Code.CONFIDENTIALITY_MISSING, "support-confidentiality-missing");
        var person = caller.user().value();
        var id = passes.fresh();
        var wish = command.wish();
        passes.keep(new SupportErrand(id, person, tenant.id(), tenant.key(), wish.ticket()));
        events.fire(new StaffEvent.SupportAccessOrdered(id, tenant.key().value(), wish.ticket()));
        return customers
                .request(tenant.id(), new CustomerSupport.Request(id, person, caller.roles(), wish))
                .of(tenant.key().value());
    }

    /** One page of the caller's own accesses, the latest first. */
    public Slice<SupportAccessView> list(@NotNull SliceRequest page) {
        var errands = passes.own(page);
        events.fire(new StaffEvent.OwnSupportAccessesListed());
        return errands.map(
                errand -> customers.view(errand.customer(), errand.id()).of(errand.customerKey()));
    }

    /** An own access. @throws Refusal NOT_FOUND */
    @Unrecorded("the state of one's own request is no personal data")
    public SupportAccessView get(String id) {
        var errand = passes.own(id);
        return customers.view(errand.customer(), errand.id()).of(errand.customerKey());
    }

    /**
     * Gives an own access back, or takes back what was asked for.
     *
     * @throws Refusal NOT_FOUND; CONFLICT {@code support-not-in-force}
     */
    public SupportAccessView end(String id) {
        var errand = passes.own(id);
        events.fire(new StaffEvent.SupportAccessEndOrdered(errand.id(), errand.customerKey()));
        return customers.end(errand.customer(), errand.id()).of(errand.customerKey());
    }

    /**
     * To whom an own access might be handed on, by name: everybody of the vendor whose roles the grid of the customer's profile gives
     * it. Whether they are bound, handing on tells.
     *
     * @param text part of the name or of the sign-in name, or null
     * @throws Refusal NOT_FOUND
     */
    public SupportColleagues colleagues(String id, String text) {
        var errand = passes.own(id);
        var everybody = colleagues.of(caller.user().value(), text);
        var complete = everybody.size() <= JdbcColleagues.MOST;
        var looked = complete ? everybody : everybody.subList(0, JdbcColleagues.MOST);
        events.fire(new StaffEvent.SupportColleaguesListed(errand.id()));
        return new SupportColleagues(customers.able(errand.customer(), errand.id(), looked), complete);
    }

    /**
     * Hands an own access on to a colleague for as long as it has left: the caller loses it, the colleague has one of their own
     * under the same ticket (row J-079). The customer is told of both.
     *
     * @return the caller's, which ended
     * @throws Refusal NOT_FOUND; VALIDATION at {@code /colleague} for who does not work here, and for oneself;
     *     CONFIDENTIALITY_MISSING for who is not bound; ROLE_NOT_ALLOWED for whom the grid does not give it; CONFLICT
     */
    public SupportAccessView handOn(String id, @NotNull @Valid HandOnSupport command) {
        WrittenText.refuse("/reason", command.reason());
        var errand = passes.own(id);
        var colleague = passes.colleague(command.colleague());
        var next = errand.handedOn(passes.fresh(), colleague.person());
        passes.keep(next);
        events.fire(new StaffEvent.SupportAccessHandOnOrdered(errand.id(), errand.customerKey(), next.id()));
        var request = new CustomerSupport.Request(next.id(), colleague.person(), colleague.roles(), null);
        return customers
                .handOn(
                        errand.customer(),
                        errand.id(),
                        request,
                        command.reason().strip())
                .of(errand.customerKey());
    }

    /**
     * Where an own access leads, for whoever reads under it.
     *
     * @throws Refusal NOT_FOUND for a colleague's as for an unknown one
     */
    @Unrecorded("what is done with it is recorded")
    public SupportPass pass(String id) {
        return passes.of(passes.own(id));
    }

    /** Notes in the vendor's log that an access was used. */
    public void used(@NotNull SupportPass pass) {
        events.fire(new StaffEvent.SupportAccessUsed(pass.access(), pass.customerKey()));
    }
}
