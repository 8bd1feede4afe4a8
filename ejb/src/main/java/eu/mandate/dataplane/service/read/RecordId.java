package eu.mandate.dataplane.service.read;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.UUID;

/** Ids and versions of records as callers write them. */
final class RecordId {
    private RecordId() {}

    /** @throws Refusal NOT_FOUND for what cannot be one, as for one that nobody has */
    static UUID of(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) return id;
        } catch (IllegalArgumentException malformed) {
            // Answered like an unknown one.
        }
        throw unknown(text);
    }

    static Refusal unknown(Object id) {
        return Refusal.notFound("record", id);
    }

    /** @throws Refusal PRECONDITION_FAILED unless the version is the expected one; null expects nothing */
    static void expect(Long expected, long version) {
        if (expected != null && expected != version) throw Refusal.of(Code.PRECONDITION_FAILED, "changed-meanwhile");
    }
}
