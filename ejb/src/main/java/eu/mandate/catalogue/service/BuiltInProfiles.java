package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The service profiles that come with the product, as the files that they are. */
@ApplicationScoped
public class BuiltInProfiles {

    private static final List<String> KEYS = List.of("juwaitong", "wadesk", "weiban", "wesmile");

    /** The keys of the services, in alphabetical order. */
    public List<String> keys() {
        return KEYS;
    }

    /**
     * The file of one service.
     *
     * @throws IllegalArgumentException when no built-in profile has this key
     */
    public String json(String key) {
        if (!KEYS.contains(key)) throw new IllegalArgumentException("no built-in profile has the key " + key);
        try (var file = open(key)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String key) {
        return ServiceProfile.class.getResourceAsStream("/catalogue/" + key + ".json");
    }
}
