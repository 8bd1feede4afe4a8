package eu.mandate.kernel.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How answers are written: members in alphabetical order, absent values as {@code null}, so the shape is stable. */
@Provider
public class JsonBodies implements ContextResolver<Jsonb> {

    /** Writes every answer, also the stored ones of idempotent calls. */
    public static final Jsonb JSON = JsonbBuilder.create(
            new JsonbConfig().withNullValues(true).withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
