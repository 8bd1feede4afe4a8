package eu.mandate.instruction.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds what those are called whom payloads name by id; answered by the feature whose payloads do. */
@FunctionalInterface
public interface PayloadNames {

    /** What the bound organisation calls them; what is not known any more has no entry. */
    Map<UUID, String> of(Set<UUID> ids);
}
