package eu.mandate.directory.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.directory.domain.CircleFilter;
import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.CircleOrder;
import eu.mandate.directory.domain.CircleView;
import eu.mandate.directory.domain.DirectoryEvent;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.Put;
import eu.mandate.directory.store.JdbcCircles;
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

/** Tags, groups and external contacts of the own organisation. Those who answer for access and privacy change them. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class CircleService {
    private static final String KIND = "circle";

    @Inject
    JdbcCircles circles;

    @Inject
    CircleDesk desk;

    @Inject
    Event<DomainEvent> events;

    /**
     * One page of circles of a kind, by name.
     *
     * @throws Refusal VALIDATION at {@code /cursor}
     */
    public Slice<CircleView> list(@NotNull CircleFilter filter, @NotNull SliceRequest page) {
        return list(filter, SortOrder.by(CircleOrder.NAME), page);
    }

    /**
     * One page of circles of a kind in an order.
     *
     * @throws Refusal VALIDATION at {@code /cursor}
     */
    public Slice<CircleView> list(
            @NotNull CircleFilter filter, @NotNull SortOrder<CircleOrder> order, @NotNull SliceRequest page) {
        var listed = circles.list(filter, order, page);
        events.fire(new DirectoryEvent.CirclesListed(filter.kind()));
        return listed;
    }

    /** @throws Refusal NOT_FOUND */
    public CircleView get(@NotNull CircleKind kind, String id) {
        var view = desk.get(kind, DirectoryId.of(KIND, id));
        events.fire(new DirectoryEvent.CircleRead(view.id(), kind));
        return view;
    }

    /**
     * Makes a circle as its source says; the same twice changes nothing.
     *
     * @param expected version that the caller saw, or null
     * @throws Refusal VALIDATION at {@code /members}; PRECONDITION_FAILED
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public Put<CircleView> put(
            @NotNull CircleKind kind, @NotNull ExternalKey key, @NotNull @Valid PutCircle command, Long expected) {
        var put = desk.put(kind, key, command, expected);
        events.fire(new DirectoryEvent.CirclePut(put.view().id(), kind, put.effect()));
        return put;
    }

    /** @throws Refusal NOT_FOUND; PRECONDITION_FAILED */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public void delete(@NotNull CircleKind kind, String id, Long expected) {
        var circle = DirectoryId.of(KIND, id);
        desk.delete(kind, circle, expected);
        events.fire(new DirectoryEvent.CircleDeleted(circle, kind));
    }
}
