package eu.mandate.dataplane.service.file;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.dataplane.domain.file.FileEvent;
import eu.mandate.dataplane.domain.file.FileRules;
import eu.mandate.dataplane.domain.file.FileUpload;
import eu.mandate.dataplane.domain.file.FileView;
import eu.mandate.dataplane.domain.file.StoredFile;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Files that records name. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, MEMBER})
public class FileService {

    @Inject
    FileGate gate;

    @Inject
    FileIntake intake;

    @Inject
    FileDesk desk;

    @Inject
    Event<DomainEvent> events;

    /**
     * Asks before anything of a file is read whether it may come in there.
     *
     * @throws Refusal as {@link #take}, but for what lies in the file
     */
    @Unrecorded("the file is recorded when it is taken; a refusal is recorded like every other")
    public void admit(@NotNull @Valid TakeFile command) {
        gate.admit(command);
    }

    /**
     * Takes a file in: judges it by its bytes, takes out what it tells besides its content, and keeps the rest.
     *
     * @throws Refusal with the code of the step of the decision that failed, or those of {@link FileRules#examine}
     */
    public FileView take(@NotNull @Valid TakeFile command, @NotNull FileUpload upload) {
        return intake.take(command, upload);
    }

    /**
     * Opens a file for a purpose; it is read with {@link #part}.
     *
     * @throws Refusal NOT_FOUND, also for one that no record names and somebody else brought; the code of the step of the
     *     decision that failed; ROLE_NOT_ALLOWED {@code field-sensitive} for a sensitive one without a reason
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, AUDITOR, MEMBER})
    public StoredFile open(String id, @NotNull @Valid OpenFile command) {
        WrittenText.refuse("/reason", command.reason());
        var file = desk.get(id);
        var why = gate.insist(file, command) ? command.reason() : null;
        events.fire(new FileEvent.FileRead(file.id(), file.category(), file.field(), command.purpose(), why));
        return file;
    }

    /**
     * What is known of a file that may be opened: its name, its type and its size.
     *
     * @throws Refusal as {@link #open}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, AUDITOR, MEMBER})
    @Unrecorded("nothing of its content comes out, and the record that names it was recorded when it was read")
    public StoredFile about(String id, @NotNull @Valid OpenFile command) {
        var file = desk.get(id);
        gate.insist(file, command);
        return file;
    }

    /**
     * A part of an opened file; what let it be opened has to hold still.
     *
     * @throws Refusal as {@link #open}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, AUDITOR, MEMBER})
    @Unrecorded("the file was recorded when it was opened")
    public byte[] part(String id, @NotNull @Valid OpenFile command, int number) {
        var file = desk.get(id);
        gate.insist(file, command);
        return desk.part(file.id(), number);
    }
}
