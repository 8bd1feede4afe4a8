package eu.mandate.directory.domain;

import java.util.UUID;

/**
 * A member as the directory has it, for comparing with what a source says.
 *
 * @param number inside the organisation, never shown
 */
public record StoredMember(int number, UUID id, ExternalKey key, long version, MemberDraft draft) {}
