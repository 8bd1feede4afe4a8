package eu.mandate.directory.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A tag, a group or an external contact.
 *
 * @param about what it is for; of a contact, the organisation behind the person; or null
 * @param members how many belong to it
 */
public record CircleView(
        UUID id,
        CircleKind kind,
        String source,
        String externalId,
        String name,
        String about,
        int members,
        long version,
        Instant createdAt,
        Instant changedAt) {}
