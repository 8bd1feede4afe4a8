package eu.mandate.visibility.domain;

import java.util.UUID;

/**
 * Where a record belongs.
 *
 * @param id of the record; null for one that is not there yet
 * @param department number of the responsible member's main department; of the department a record is about, when no member
 *     is responsible; null when neither is known
 * @param member number of the responsible member, who has not left; null when nobody is known
 * @param collection connected account, album or class; null for none
 */
public record RecordPlace(UUID id, Integer department, Integer member, String collection) {}
