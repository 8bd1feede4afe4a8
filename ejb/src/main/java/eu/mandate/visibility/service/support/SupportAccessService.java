package eu.mandate.visibility.service.support;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.tenant.service.Unrecorded;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.domain.support.SupportEvent;
import eu.mandate.visibility.domain.support.SupportSide;
import eu.mandate.visibility.domain.support.SupportState;
import eu.mandate.visibility.entity.SupportAccess;
import eu.mandate.visibility.entity.SupportAccesses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The organisation decides which of the vendor's people may read its records, for how long, and sees who could. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
public class SupportAccessService {
    private static final int MOST_OPEN = 200;

    @Inject
    SupportAccesses accesses;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * One page of accesses, the latest first.
     *
     * @param state where they stand now; null for all
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
    public Slice<SupportAccessView> list(SupportState state, @NotNull SliceRequest page) {
        var now = clock.instant();
        var listed = accesses.list(state, now, page);
        events.fire(new SupportEvent.SupportAccessesListed());
        return listed.map(access -> access.view(now));
    }

    /**
     * Those that wait for a decision or are in force, the latest first; at most {@value #MOST_OPEN}. However many came later and
     * have ended, none of these is missed.
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
    public List<SupportAccessView> open() {
        var now = clock.instant();
        var open = accesses.open(now, MOST_OPEN);
        events.fire(new SupportEvent.SupportAccessesListed());
        return open.stream().map(access -> access.view(now)).toList();
    }

    /** What the codes of categories and purposes are called; empty while no profile is in force. */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
    @Unrecorded("what codes of a profile are called is no personal data")
    public Map<String, Text> names() {
        var names = new HashMap<String, Text>();
        catalogue.ofTenant(clock.instant()).ifPresent(present -> {
            present.profile().categories().forEach(each -> names.put(each.code(), each.name()));
            present.profile().purposes().forEach(each -> names.put(each.code(), each.name()));
        });
        return names;
    }

    /** @throws Refusal NOT_FOUND */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
    public SupportAccessView get(String id) {
        var access = accesses.get(id);
        events.fire(new SupportEvent.SupportAccessRead(access.id()));
        return access.view(clock.instant());
    }

    /**
     * Lets the person in from now on.
     *
     * @param expectedVersion the version the caller saw, or null when the caller does not insist
     * @throws Refusal NOT_FOUND; PRECONDITION_FAILED; CONFLICT {@code support-decided-already}; VALIDATION at {@code /hours}
     */
    public SupportAccessView approve(String id, @NotNull @Valid ApproveSupport command, Long expectedVersion) {
        var access = locked(id, expectedVersion);
        access.approve(caller.user().value(), command.hours(), clock.instant());
        var view = changed(access);
        events.fire(new SupportEvent.SupportAccessApproved(view.id(), view.ticket(), view.until()));
        return view;
    }

    /**
     * Says no.
     *
     * @param expectedVersion as in {@link #approve}
     * @throws Refusal as in {@link #approve}
     */
    public SupportAccessView refuse(String id, @NotNull @Valid RefuseSupport command, Long expectedVersion) {
        WrittenText.refuse("/reason", command.reason());
        var access = locked(id, expectedVersion);
        access.refuse(caller.user().value(), command.reason().strip(), clock.instant());
        var view = changed(access);
        events.fire(new SupportEvent.SupportAccessRefused(view.id(), view.ticket()));
        return view;
    }

    /**
     * Ends an access; the next call of the person is refused.
     *
     * @param expectedVersion as in {@link #approve}
     * @throws Refusal NOT_FOUND; PRECONDITION_FAILED; CONFLICT {@code support-not-in-force}
     */
    public SupportAccessView end(String id, Long expectedVersion) {
        var access = locked(id, expectedVersion);
        access.end(SupportSide.CUSTOMER, clock.instant());
        var view = changed(access);
        events.fire(new SupportEvent.SupportAccessEnded(view.id(), view.ticket(), SupportSide.CUSTOMER));
        return view;
    }

    private SupportAccess locked(String id, Long expectedVersion) {
        var access = accesses.locked(id);
        access.expectVersion(expectedVersion);
        return access;
    }

    private SupportAccessView changed(SupportAccess access) {
        accesses.flush();
        return access.view(clock.instant());
    }
}
