package eu.mandate.audit.service;

import eu.mandate.kernel.domain.Refusal;
import java.util.UUID;

/** The identifier of an entry as a caller writes it. */
final class EntryId {
    private EntryId() {}

    /** @throws Refusal NOT_FOUND for what cannot be one, as for one that nobody has */
    static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound("audit-entry", text);
        }
    }
}
