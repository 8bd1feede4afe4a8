package eu.mandate.bench.prebuilt;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The anchor of pages over HTTP: bytes that lie ready, given to a caller who was authenticated like every other. No transaction, no
 * decision, no entry in the log.
 */
@Path("/prebuilt")
public class PrebuiltResource {
    private static final Map<Integer, byte[]> READY = new ConcurrentHashMap<>();

    /** So many bytes of JSON. */
    @GET
    @Path("/{bytes}")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] read(@PathParam("bytes") int bytes) {
        return READY.computeIfAbsent(bytes, PrebuiltResource::text);
    }

    private static byte[] text(int bytes) {
        return ("\"" + "x".repeat(bytes - 2) + "\"").getBytes(StandardCharsets.US_ASCII);
    }
}
