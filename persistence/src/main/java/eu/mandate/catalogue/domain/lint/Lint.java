package eu.mandate.catalogue.domain.lint;

import java.util.Locale;

/** One rule about profiles; each rule is a constant of one of the enumerations below this package. */
public interface Lint {

    /** The constant's name. */
    String name();

    /** Looks through the profile and reports what it finds. */
    void check(Examination profile, Report report);

    /** Key of the rule in kebab case, unique among all lints. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a rule looks through a profile. */
    @FunctionalInterface
    interface Check {

        /** Reports what it finds. */
        void run(Examination profile, Report report);
    }
}
