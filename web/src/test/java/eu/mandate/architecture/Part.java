package eu.mandate.architecture;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parts of a feature, from the rules outwards to the edges, each with the parts it may use. */
enum Part {
    DOMAIN,
    ENTITY,
    STORE,
    JSON,
    SERVICE,
    JOB,
    TEXT,
    HTTP,
    REST,
    PORTAL;

    String packageName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mayUse(Part other) {
        return other == this || uses().contains(other);
    }

    private Set<Part> uses() {
        return switch (this) {
            case DOMAIN -> EnumSet.noneOf(Part.class);
            case ENTITY, JSON -> EnumSet.of(DOMAIN);
            case STORE -> EnumSet.of(DOMAIN, ENTITY);
            case SERVICE -> EnumSet.of(DOMAIN, ENTITY, STORE, JSON);
            case JOB, TEXT -> EnumSet.of(DOMAIN, SERVICE);
            case HTTP -> EnumSet.of(DOMAIN, ENTITY, SERVICE, TEXT);
            case REST, PORTAL -> EnumSet.of(DOMAIN, JSON, SERVICE, TEXT, HTTP);
        };
    }

    static Optional<Part> named(String packageName) {
        return Arrays.stream(values())
                .filter(part -> part.packageName().equals(packageName))
                .findFirst();
    }
}
