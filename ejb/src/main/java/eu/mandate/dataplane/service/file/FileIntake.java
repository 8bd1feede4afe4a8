package eu.mandate.dataplane.service.file;

import eu.mandate.dataplane.domain.file.FileEvent;
import eu.mandate.dataplane.domain.file.FileRules;
import eu.mandate.dataplane.domain.file.FileUpload;
import eu.mandate.dataplane.domain.file.FileView;
import eu.mandate.dataplane.domain.file.StoredFile;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;

/** Takes files in, in the running transaction and as the bound caller. */
@ApplicationScoped
public class FileIntake {

    @Inject
    FileGate gate;

    @Inject
    FileDesk desk;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refusal with the code of the step of the decision that failed, or those of {@link FileRules#examine} */
    public FileView take(TakeFile command, FileUpload upload) {
        var clean = FileRules.examine(upload.bytes(), gate.admit(command));
        var file = desk.keep(command, clean, upload);
        var hash = HexFormat.of().formatHex(file.sha256());
        events.fire(new FileEvent.FileTaken(
                file.id(), file.category(), file.field(), file.purpose(), file.type(), hash, clean.removed()));
        return new FileView(
                file.id(),
                file.category(),
                file.field(),
                file.type().mediaType(),
                file.size(),
                hash,
                List.copyOf(clean.removed()),
                file.uploadedAt().plus(StoredFile.WAITS));
    }
}
