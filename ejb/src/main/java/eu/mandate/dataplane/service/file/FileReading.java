package eu.mandate.dataplane.service.file;

import eu.mandate.dataplane.domain.file.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;

/** Sends an opened file; memory does not grow with it, and no transaction is as long as somebody's download. */
@ApplicationScoped
public class FileReading {
    @Inject
    FileService files;

    /** @throws IOException when the reader has gone */
    public void write(StoredFile file, OpenFile command, OutputStream out) throws IOException {
        for (var number = 0; number < file.parts(); number++) {
            out.write(files.part(file.id().toString(), command, number));
        }
    }
}
