package eu.mandate.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.domain.EvidenceListed;
import eu.mandate.audit.entity.CallerContext;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.ObjectReference;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID ANN = new UUID(1, 1);

    private final CallerContext caller = new CallerContext();
    private final Entries entries = new Entries(caller, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void entryOfAnEventNamesCallerActionAndObject() {
        caller.identify("r-1");
        caller.bind(ANN, List.of("LEGAL"), null);
        var entry = entries.allowed(new EvidenceListed());
        assertThat(entry.action()).isEqualTo("evidence-listed");
        assertThat(entry.objectType()).isEqualTo("audit-entry");
        assertThat(entry.outcome()).isEqualTo(AuditEntry.ALLOWED);
        assertThat(entry.actor()).isEqualTo(ANN);
        assertThat(entry.actorRole()).isEqualTo("LEGAL");
        assertThat(entry.requestId()).isEqualTo("r-1");
        assertThat(entry.occurredAt()).isEqualTo(NOON);
    }

    @Test
    void entryOfARefusalTellsCodeAndReason() {
        var entry = entries.refused(
                Code.NOT_FOUND, "not-found", "GET /memberships/{id}", ObjectReference.all("membership"));
        assertThat(entry.outcome()).isEqualTo("NOT_FOUND");
        assertThat(entry.reason()).isEqualTo("not-found");
        assertThat(entry.actor()).isNull();
    }
}
