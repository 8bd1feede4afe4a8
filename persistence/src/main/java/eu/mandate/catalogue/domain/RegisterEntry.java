package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of a vendor's register as it stood at some instant, for rules and documents.
 *
 * @param id of this version of the entry
 * @param demo whether it was invented for the demonstration
 */
public record RegisterEntry(
        UUID id,
        Register register,
        String key,
        int version,
        RegisterPayload payload,
        boolean demo,
        Instant changedAt) {}
