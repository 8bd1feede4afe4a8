package eu.mandate.visibility.service;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.kernel.json.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** The profiles that come with the product. */
final class Profiles {
    private Profiles() {}

    static ServiceProfile of(String service) {
        try (var stream = Profiles.class.getResourceAsStream("/catalogue/" + service + ".json")) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Catalogue catalogue(String service) {
        var profile = of(service);
        return new Catalogue() {
            @Override
            public Optional<ProfileInForce> ofTenant(Instant instant) {
                return Optional.of(new ProfileInForce(profile, profile.version(), "ab".repeat(32), instant));
            }
        };
    }
}
