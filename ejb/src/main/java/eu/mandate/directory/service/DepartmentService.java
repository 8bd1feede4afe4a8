package eu.mandate.directory.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.directory.domain.DepartmentFilter;
import eu.mandate.directory.domain.DepartmentView;
import eu.mandate.directory.domain.DirectoryEvent;
import eu.mandate.directory.domain.DirectoryStanding;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.Named;
import eu.mandate.directory.domain.Put;
import eu.mandate.directory.store.JdbcDepartments;
import eu.mandate.directory.store.JdbcStanding;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The departments of the own organisation. Those who answer for access and privacy change them. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class DepartmentService {
    private static final String KIND = "department";

    @Inject
    JdbcDepartments departments;

    @Inject
    JdbcStanding standing;

    @Inject
    DepartmentDesk desk;

    @Inject
    Event<DomainEvent> events;

    /** How large the directory is, and which state of it this is. */
    public DirectoryStanding standing() {
        var read = standing.read();
        events.fire(new DirectoryEvent.DirectoryRead());
        return read;
    }

    /**
     * One page of departments, by name.
     *
     * @throws Refusal VALIDATION at {@code /cursor}
     */
    public Slice<DepartmentView> list(@NotNull DepartmentFilter filter, @NotNull SliceRequest page) {
        var listed = departments.list(filter, page);
        events.fire(new DirectoryEvent.DepartmentsListed());
        return listed;
    }

    /** @throws Refusal NOT_FOUND */
    public DepartmentView get(String id) {
        var view = desk.get(DirectoryId.of(KIND, id));
        events.fire(new DirectoryEvent.DepartmentRead(view.id()));
        return view;
    }

    /** The departments above one, the top first. */
    @Unrecorded("names of departments tell nothing about anybody")
    public List<Named> above(String id) {
        return departments.path(DirectoryId.of(KIND, id));
    }

    /**
     * Adds a department that no other system knows.
     *
     * @throws Refusal VALIDATION at {@code /parent}; CONFLICT {@code department-too-deep}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public DepartmentView create(@NotNull @Valid CreateDepartment command) {
        var id = desk.newId();
        var view = desk.create(ExternalKey.own(id), id, command.name(), command.parent());
        events.fire(new DirectoryEvent.DepartmentPut(id, Put.Effect.ADDED));
        return view;
    }

    /**
     * Makes a department as its source says; the same twice changes nothing. A closed one is opened again.
     *
     * @param expected version that the caller saw, or null
     * @throws Refusal VALIDATION at {@code /parent}; PRECONDITION_FAILED; CONFLICT {@code department-merged},
     *     {@code department-circle} or {@code department-too-deep}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public Put<DepartmentView> put(@NotNull ExternalKey key, @NotNull @Valid PutDepartment command, Long expected) {
        var put = desk.put(key, command, expected);
        events.fire(new DirectoryEvent.DepartmentPut(put.view().id(), put.effect()));
        return put;
    }

    /** @throws Refusal NOT_FOUND; PRECONDITION_FAILED; CONFLICT when it is closed or merged */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public DepartmentView rename(String id, @NotNull @Valid RenameDepartment command, Long expected) {
        var view = desk.rename(DirectoryId.of(KIND, id), command.name(), expected);
        events.fire(new DirectoryEvent.DepartmentPut(view.id(), Put.Effect.CHANGED));
        return view;
    }

    /**
     * Puts a department, with all below it, somewhere else.
     *
     * @throws Refusal NOT_FOUND; VALIDATION at {@code /parent}; PRECONDITION_FAILED; CONFLICT when it is closed or merged,
     *     {@code department-circle} or {@code department-too-deep}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public DepartmentView move(String id, @NotNull @Valid MoveDepartment command, Long expected) {
        var view = desk.move(DirectoryId.of(KIND, id), command.parent(), expected);
        events.fire(new DirectoryEvent.DepartmentMoved(view.id(), command.parent()));
        return view;
    }

    /**
     * Moves everything of a department into another one.
     *
     * @return the other one, as it is then
     * @throws Refusal NOT_FOUND; VALIDATION at {@code /into}; PRECONDITION_FAILED; CONFLICT when it is closed or merged,
     *     {@code department-merge-circle} or {@code department-too-deep}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public DepartmentView merge(String id, @NotNull @Valid MergeDepartment command, Long expected) {
        var before = desk.merge(DirectoryId.of(KIND, id), command.into(), expected);
        var moved = before.members() + before.alsoHere();
        events.fire(new DirectoryEvent.DepartmentMerged(before.id(), command.into(), moved));
        return desk.get(command.into());
    }

    /** @throws Refusal NOT_FOUND; PRECONDITION_FAILED; CONFLICT {@code department-not-empty}, or when it is closed or merged */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
    public DepartmentView close(String id, Long expected) {
        var view = desk.close(DirectoryId.of(KIND, id), expected);
        events.fire(new DirectoryEvent.DepartmentClosed(view.id()));
        return view;
    }
}
