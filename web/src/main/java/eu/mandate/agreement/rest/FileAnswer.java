package eu.mandate.agreement.rest;

import eu.mandate.agreement.domain.AgreementFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file as it is sent. */
final class FileAnswer {
    private FileAnswer() {}

    /** 200 with the bytes under the file's name. */
    static Response of(AgreementFile file) {
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
