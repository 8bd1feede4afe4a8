package eu.mandate.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.domain.entry.EntryBytes;
import eu.mandate.audit.domain.entry.LogEntry;
import eu.mandate.audit.domain.entry.References;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProvableEntryTest {
    private static LogEntry proven(Map<String, String> facts) {
        var entry = new AuditEntry(
                UUID.randomUUID(),
                Instant.parse("2026-11-22T09:30:00Z"),
                UUID.randomUUID(),
                "MEMBER",
                null,
                "records-listed",
                "record",
                null,
                AuditEntry.ALLOWED,
                null,
                "request-1",
                facts);
        return EntryBytes.read(
                ProvableEntry.of(entry, new References(new byte[32])).bytes());
    }

    @Test
    void whatDataWasReadForAndUnderWhichSettingsIsProvenWithoutTheDetail() {
        var entry = proven(Map.of("purpose", "J-P02", "policy", "17", "instruction", "4"));
        assertThat(entry.purpose()).isEqualTo("J-P02");
        assertThat(entry.policy()).isEqualTo("17");
    }

    @Test
    void whatRestsOnAnInstructionAloneNamesIt() {
        assertThat(proven(Map.of("instruction", "4")).policy()).isEqualTo("4");
        assertThat(proven(Map.of()).policy()).isNull();
    }

    @Test
    void nothingButACodeAndANumberGetsIntoWhatIsNeverErased() {
        var entry = proven(Map.of("purpose", "to please Erika Beispiel", "policy", "of Erika"));
        assertThat(entry.purpose()).isNull();
        assertThat(entry.policy()).isNull();
    }
}
