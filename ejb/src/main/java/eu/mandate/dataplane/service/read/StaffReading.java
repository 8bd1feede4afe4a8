package eu.mandate.dataplane.service.read;

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

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.StaffStanding;
import eu.mandate.dataplane.domain.event.StaffReadingEvent.StaffRecordRead;
import eu.mandate.dataplane.domain.event.StaffReadingEvent.StaffRecordsListed;
import eu.mandate.dataplane.domain.view.RecordLine;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.service.Deciding;
import eu.mandate.dataplane.service.StaffVisit;
import eu.mandate.dataplane.service.StaffVisit.Guest;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.support.SupportGrant;
import eu.mandate.visibility.service.support.SupportGrants;
import eu.mandate.visibility.service.support.SupportPass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads records of the bound organisation for one of the vendor's people, by the same decisions as for its own people: the access
 * in force is the assignment that step 4 asks for, for its categories only, and its ticket is the number of the case.
 */
@Stateless
@RolesAllowed({ONBOARDING, SUPPORT, COMMS, BILLING, SECURITY, OPERATIONS, PRIVACY, DPO, HR, MARKETING})
public class StaffReading {

    @Inject
    SupportGrants grants;

    @Inject
    StaffVisit visit;

    @Inject
    Deciding deciding;

    @Inject
    RecordPages pages;

    @Inject
    NamedRecords named;

    @Inject
    Event<DomainEvent> events;

    /** See {@link SupportRecordService#list}. */
    public RecordPage<RecordLine> list(@NotNull SupportPass pass, @NotNull ListStaffRecords command) {
        var grant = grants.of(pass);
        var wish = grant.wish();
        var sought = command.of(wish);
        return visit.of(guest(pass, grant, command.category()), () -> {
            var asked = pages.asked(Action.READ, sought);
            var page = wish.records().isEmpty() ? pages.page(asked) : named.page(wish, command.category());
            var basis = asked.allowed().basis();
            events.fire(new StaffRecordsListed(
                    basis, pass.access(), wish.ticket(), page.items().size()));
            return page;
        });
    }

    /** See {@link SupportRecordService#get}. */
    public RecordView get(@NotNull SupportPass pass, @NotNull String record) {
        var grant = grants.of(pass);
        var wish = grant.wish();
        insist(pass, grant);
        var id = RecordId.of(record);
        if (!wish.names(id)) throw Refusal.of(Code.OUT_OF_SCOPE, "support-record-not-named");
        return visit.of(guest(pass, grant, named.category(id)), () -> {
            var read = named.read(id, wish);
            events.fire(new StaffRecordRead(id, read.event().basis(), pass.access(), wish.ticket()));
            return read.view();
        });
    }

    /** Who may read nothing does not learn by the answer whether a record exists. */
    private void insist(SupportPass pass, SupportGrant grant) {
        var wish = grant.wish();
        var first = wish.categories().get(0);
        visit.of(
                guest(pass, grant, first),
                () -> deciding.allow(
                        deciding.question(Action.READ, first, wish.purpose()).within(wish.ticket())));
    }

    private static Guest guest(SupportPass pass, SupportGrant grant, String category) {
        var roles = new HashSet<>(pass.roles());
        roles.retainAll(grant.roles());
        var standing =
                new StaffStanding(pass.undertaking(), pass.guidelines(), pass.training(), grant.assignment(category));
        return new Guest(roles, standing, Set.copyOf(grant.wish().records()));
    }
}
