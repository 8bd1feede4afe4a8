package eu.mandate.longjob.service;

import eu.mandate.longjob.domain.LongJobFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;

/** Sends an opened file; memory does not grow with it, and no transaction is as long as somebody's download. */
@ApplicationScoped
public class LongJobReading {
    @Inject
    LongJobService jobs;

    /** @throws IOException when the reader has gone */
    public void write(LongJobFile file, OutputStream out) throws IOException {
        for (var number = 0; number < file.pieces(); number++) {
            out.write(jobs.piece(file.job(), number));
        }
    }
}
