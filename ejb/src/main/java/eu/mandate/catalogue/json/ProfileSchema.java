package eu.mandate.catalogue.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.domain.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of a service profile (draft 2020-12), compiled when it is first asked and kept. */
public final class ProfileSchema {

    private static final String RESOURCE = "/catalogue/service-profile.schema.json";

    /** Faults reported at most: who sees fifty mends them first. */
    private static final int MOST = 50;

    private static final int DEEPEST = 32;

    private Schema compiled;

    /**
     * What does not follow the schema. A text that is not JSON at all has no faults here: whoever reads it next names line
     * and column.
     */
    public List<Violation> faults(String json) {
        try {
            var tree = mapper().readTree(json);
            if (tree.isMissingNode()) return List.of();
            return compiled().validate(tree).stream()
                    .map(SchemaFault::of)
                    .distinct()
                    .limit(MOST)
                    .toList();
        } catch (JacksonException notJson) {
            return List.of();
        }
    }

    private synchronized Schema compiled() {
        if (compiled == null) compiled = compile();
        return compiled;
    }

    private static Schema compile() {
        var config =
                SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build();
        var registry =
                SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config));
        try (var resource = open()) {
            var schema = registry.getSchema(resource, InputFormat.JSON);
            schema.initializeValidators();
            return schema;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open() {
        return ServiceProfile.class.getResourceAsStream(RESOURCE);
    }

    private static JsonMapper mapper() {
        var constraints =
                StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
        return new JsonMapper(
                JsonFactory.builder().streamReadConstraints(constraints).build());
    }
}
