package eu.mandate.kernel.rest;

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

/** Reads bodies that a service binds, within the same bounds as any other body. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/x-ndjson"})
public class JsonDocumentReader implements MessageBodyReader<JsonDocument> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonDocument.class;
    }

    @Override
    public JsonDocument readFrom(
            Class<JsonDocument> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        BodyText.refuseAnnouncedExcess(headers.getFirst(HttpHeaders.CONTENT_LENGTH));
        return new JsonDocument(BodyText.read(body));
    }
}
