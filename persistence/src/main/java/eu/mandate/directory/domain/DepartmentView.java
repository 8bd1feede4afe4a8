package eu.mandate.directory.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A department.
 *
 * @param parent the one above it, or null at the top
 * @param mergedInto the one it went into, or null
 * @param members who have it as their main department
 * @param alsoHere who belong to it besides their main one
 * @param below members of it and of all departments below it, each counted once, in the main department
 * @param children number of active departments directly below it
 */
public record DepartmentView(
        UUID id,
        String source,
        String externalId,
        String name,
        DepartmentState state,
        Named parent,
        Named mergedInto,
        int members,
        int alsoHere,
        int below,
        int children,
        long version,
        Instant createdAt,
        Instant changedAt) {}
