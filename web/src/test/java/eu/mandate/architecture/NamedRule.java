package eu.mandate.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** A rule with the sentence under which a failing build reports it. */
record NamedRule(String name, ArchRule rule) {

    @Override
    public String toString() {
        return name;
    }
}
