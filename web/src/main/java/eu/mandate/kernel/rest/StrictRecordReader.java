package eu.mandate.kernel.rest;

import eu.mandate.kernel.json.Records;
import eu.mandate.kernel.service.RecordValidation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * The one reader of JSON bodies. JSON-B would accept unknown members, repeated members and near misses of a type; here
 * each is a fault with its JSON pointer, and the record is valid (Bean Validation) when the resource method sees it.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictRecordReader implements MessageBodyReader<Record> {

    @Inject
    RecordValidation validation;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        BodyText.refuseAnnouncedExcess(headers.getFirst(HttpHeaders.CONTENT_LENGTH));
        var command = Records.read(BodyText.read(body), type);
        validation.check(command);
        return command;
    }
}
