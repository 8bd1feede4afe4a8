package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.register.Register;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One version of an entry as people see it.
 *
 * @param version 1 and up, without gaps for each key; the greatest is the present one
 * @param payload canonical JSON of the register's record
 * @param retired whether the entry no longer counts from this version on
 * @param reason why it was retired, else null
 * @param demo whether it was invented for the demonstration
 * @param changedByRole roles of the person, null for a set-up
 * @param services keys of the services it is limited to, empty for all
 */
public record RegisterEntryView(
        UUID id,
        Register register,
        String key,
        int version,
        String payload,
        boolean retired,
        String reason,
        boolean demo,
        Instant changedAt,
        String changedByRole,
        List<String> services) {}
