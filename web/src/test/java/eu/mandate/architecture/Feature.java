package eu.mandate.architecture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The features in their total order: each may use those above it. A new feature is one line here. */
enum Feature {
    KERNEL,
    TENANT,
    AUDIT,
    IDENTITY,
    DOCUMENT,
    CALENDAR,
    APPROVAL,
    JOB,
    LONGJOB,
    CATALOGUE,
    INSTRUCTION,
    ORGANISATION,
    DIRECTORY,
    RETENTION,
    VISIBILITY,
    DATAPLANE,
    AGREEMENT,
    DEMO;

    String packageName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mayUse(Feature other) {
        return other.ordinal() <= ordinal();
    }

    static Optional<Feature> named(String packageName) {
        return Arrays.stream(values())
                .filter(feature -> feature.packageName().equals(packageName))
                .findFirst();
    }
}
