package eu.mandate.directory.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.directory.domain.DirectoryEvent;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.MemberFilter;
import eu.mandate.directory.domain.MemberOrder;
import eu.mandate.directory.domain.MemberView;
import eu.mandate.directory.domain.Put;
import eu.mandate.directory.store.JdbcMembers;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.SortOrder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The people who work for the own organisation. Those who answer for access and privacy change them. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class MemberService {
    private static final String KIND = "member";

    @Inject
    JdbcMembers members;

    @Inject
    MemberDesk desk;

    @Inject
    Event<DomainEvent> events;

    /**
     * One page of members, by name.
     *
     * @throws Refusal VALIDATION at {@code /cursor}
     */
    public Slice<MemberView> list(@NotNull MemberFilter filter, @NotNull SliceRequest page) {
        return list(filter, SortOrder.by(MemberOrder.NAME), page);
    }

    /**
     * One page of members in an order.
     *
     * @throws Refusal VALIDATION at {@code /cursor}
     */
    public Slice<MemberView> list(
            @NotNull MemberFilter filter, @NotNull SortOrder<MemberOrder> order, @NotNull SliceRequest page) {
        var listed = order.isUsual() ? members.list(filter, page) : members.sorted(filter, order, page);
        events.fire(new DirectoryEvent.MembersListed(listed.items().size()));
        return listed;
    }

    /** @throws Refusal NOT_FOUND */
    public MemberView get(String id) {
        var view = desk.get(DirectoryId.of(KIND, id));
        events.fire(new DirectoryEvent.MemberRead(view.id()));
        return view;
    }

    /**
     * Makes a member as the source says; the same twice changes nothing.
     *
     * @param expected version that the caller saw, or null
     * @throws Refusal VALIDATION with the pointer of the part; PRECONDITION_FAILED
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public Put<MemberView> put(@NotNull ExternalKey key, @NotNull @Valid PutMember command, Long expected) {
        var put = desk.put(key, command, expected);
        events.fire(new DirectoryEvent.MemberPut(put.view().id(), put.effect()));
        return put;
    }

    /**
     * Disables a member, lets one come back, or says that one left.
     *
     * @throws Refusal NOT_FOUND; VALIDATION at {@code /leftOn}; PRECONDITION_FAILED
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public MemberView changeStatus(String id, @NotNull @Valid ChangeMemberStatus command, Long expected) {
        var view = desk.changeStatus(DirectoryId.of(KIND, id), command, expected);
        events.fire(new DirectoryEvent.MemberStatusChanged(view.id(), view.status()));
        return view;
    }

    /** @throws Refusal NOT_FOUND; PRECONDITION_FAILED; CONFLICT {@code member-still-here} for one who has not left */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public void remove(String id, Long expected) {
        var member = DirectoryId.of(KIND, id);
        desk.remove(member, expected);
        events.fire(new DirectoryEvent.MemberRemoved(member));
    }
}
