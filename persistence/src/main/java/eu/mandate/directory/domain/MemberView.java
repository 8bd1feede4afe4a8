package eu.mandate.directory.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who works for the organisation.
 *
 * @param department the main one, in which the member is counted
 * @param alsoIn further departments; empty in lists
 * @param circles tags, groups and contacts; empty in lists
 * @param employment or null when the source does not tell
 */
public record MemberView(
        UUID id,
        String source,
        String externalId,
        String name,
        MemberStatus status,
        Named department,
        List<Named> alsoIn,
        List<CircleName> circles,
        Employment employment,
        String position,
        String email,
        LocalDate joinedOn,
        LocalDate leftOn,
        long version,
        Instant createdAt,
        Instant changedAt) {

    /** A circle the member belongs to. */
    public record CircleName(UUID id, CircleKind kind, String name) {}

    /** The same with what only one member's own page tells. */
    public MemberView with(List<Named> departments, List<CircleName> belongsTo) {
        return new MemberView(
                id,
                source,
                externalId,
                name,
                status,
                department,
                departments,
                belongsTo,
                employment,
                position,
                email,
                joinedOn,
                leftOn,
                version,
                createdAt,
                changedAt);
    }
}
