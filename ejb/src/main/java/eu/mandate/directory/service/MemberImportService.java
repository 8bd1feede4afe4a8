package eu.mandate.directory.service;

import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.directory.domain.DirectoryEvent;
import eu.mandate.directory.domain.table.ImportView;
import eu.mandate.directory.domain.table.RowResult;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Members from a table: looked at first, then applied as a whole or not at all. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
public class MemberImportService {
    private static final String KIND = "directory-import";

    @Inject
    ImportDesk desk;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<DomainEvent> events;

    /**
     * Works out what a table would do, and changes nothing.
     *
     * @param source the system that its ids come from
     * @param file comma-separated values in UTF-8
     * @param encoding that the sender named, or null
     * @throws Refusal VALIDATION for what is no such table as a whole; TOO_LARGE
     */
    public ImportView preview(@NotNull String source, @NotNull byte[] file, String encoding) {
        var view = desk.preview(caller.user().value(), source, file, encoding);
        events.fire(new DirectoryEvent.ImportPreviewed(view.id(), view.fileHash(), view.counts()));
        return view;
    }

    /**
     * One page of the tables that are kept still, the latest first, without the results of their rows.
     *
     * @throws Refusal VALIDATION at {@code /cursor}
     */
    public Slice<ImportView> list(@NotNull SliceRequest page) {
        var listed = desk.list(page);
        events.fire(new DirectoryEvent.ImportsListed(listed.items().size()));
        return listed;
    }

    /** @throws Refusal NOT_FOUND */
    public ImportView get(String id) {
        var view = desk.get(DirectoryId.of(KIND, id));
        events.fire(new DirectoryEvent.ImportRead(view.id()));
        return view;
    }

    /**
     * What each row does, in the order of the file.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<RowResult> results(String id) {
        var view = desk.get(DirectoryId.of(KIND, id));
        events.fire(new DirectoryEvent.ImportRead(view.id()));
        return desk.results(view.id());
    }

    /**
     * Applies a table exactly as it was looked at.
     *
     * @throws Refusal NOT_FOUND; CONFLICT {@code import-settled}; CONFLICT {@code import-stale} when it would do something
     *     else by now; CONFLICT {@code import-nothing} when no row does anything
     */
    public ImportView apply(String id, @NotNull @Valid ApplyImport command) {
        var view = desk.apply(DirectoryId.of(KIND, id), command.planHash());
        events.fire(new DirectoryEvent.MembersImported(view.id(), view.fileHash(), view.counts()));
        return view;
    }

    /** @throws Refusal NOT_FOUND; CONFLICT {@code import-settled} */
    public void discard(String id) {
        var found = DirectoryId.of(KIND, id);
        desk.discard(found);
        events.fire(new DirectoryEvent.ImportDiscarded(found));
    }
}
