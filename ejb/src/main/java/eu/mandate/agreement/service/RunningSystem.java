package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.RuntimeFacts;
import eu.mandate.kernel.store.DatabaseRoles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the running system can say of itself, and nothing else. */
@ApplicationScoped
public class RunningSystem {

    /** Where the build leaves the version; absent when classes run from a folder. */
    private static final String BUILD = "/META-INF/maven/eu.mandate/ejb/pom.properties";

    @Inject
    @ConfigProperty(name = "mandate.places")
    Optional<String> places;

    @Inject
    @ConfigProperty(name = "mandate.demo", defaultValue = "false")
    boolean demo;

    @Inject
    DatabaseRoles roles;

    private String release;

    @PostConstruct
    void readRelease() {
        release = release();
    }

    /** The facts at present; sign-in attempts are limited per account in every installation. */
    public RuntimeFacts facts() {
        var kept = roles.current().objection().isEmpty();
        return new RuntimeFacts(release, named(), demo, true, kept);
    }

    private List<String> named() {
        return places.stream()
                .flatMap(all -> Arrays.stream(all.split(";")))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .sorted()
                .toList();
    }

    private static String release() {
        try (var stream = RunningSystem.class.getResourceAsStream(BUILD)) {
            if (stream == null) return "development";
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
