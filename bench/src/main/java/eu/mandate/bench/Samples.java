package eu.mandate.bench;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.kernel.domain.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Entries as a change by a person makes them. */
final class Samples {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final UUID ACTOR = TimeOrderedId.next(CLOCK);
    private static final UUID TOKEN = TimeOrderedId.next(CLOCK);

    private Samples() {}

    static AuditEntry entry() {
        var id = TimeOrderedId.next(CLOCK);
        return new AuditEntry(
                id,
                Instant.ofEpochMilli(TimeOrderedId.millis(id)),
                ACTOR,
                "PRIVACY_MANAGER",
                TOKEN,
                "membership-roles-changed",
                "membership",
                id.toString(),
                AuditEntry.ALLOWED,
                null,
                id.toString(),
                Map.of("roles", "LEGAL,MEMBER"));
    }
}
