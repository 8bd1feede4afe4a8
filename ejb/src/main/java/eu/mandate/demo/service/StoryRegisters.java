package eu.mandate.demo.service;

import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.service.setup.RegisterSeed;
import eu.mandate.tenant.domain.TenantKey;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A vendor's register entries, from {@code demo/registers-<vendor>.json}. */
final class StoryRegisters {

    private StoryRegisters() {}

    static List<RegisterSeed> of(TenantKey vendor) {
        var file = "/demo/registers-" + vendor.value() + ".json";
        try (var stream = StoryRegisters.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException(file + " is missing");
            try (var reader = Json.createReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.readArray().getValuesAs(JsonObject.class).stream()
                        .map(StoryRegisters::seed)
                        .toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RegisterSeed seed(JsonObject entry) {
        return new RegisterSeed(
                Register.valueOf(entry.getString("register")),
                entry.getString("key"),
                entry.getJsonObject("payload").toString());
    }
}
