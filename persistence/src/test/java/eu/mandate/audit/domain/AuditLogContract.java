package eu.mandate.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every audit log promises, whatever it is made of. */
public interface AuditLogContract {
    Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    UUID ANN = UUID.fromString("00000000-0000-4000-8000-000000000001");

    /** An empty log, bound to one tenant. */
    AuditLog log();

    @Test
    default void appendedEntryIsFoundAsItWas() {
        var log = log();
        var entry = entry(1, ANN, "member-invited", Map.of("role", "LEGAL", "quote", "\"ä\""));
        log.append(entry);
        assertThat(log.entries(AuditFilter.none(), SliceRequest.first()).items())
                .containsExactly(entry);
    }

    @Test
    default void entriesWithoutActorAndFactsAreKept() {
        var log = log();
        var entry = entry(1, null, "sign-in", Map.of());
        log.append(entry);
        assertThat(log.entries(AuditFilter.none(), SliceRequest.first()).items())
                .containsExactly(entry);
    }

    @Test
    default void newestEntryComesFirst() {
        var log = log();
        log.append(entry(1, ANN, "a", Map.of()));
        log.append(entry(2, ANN, "b", Map.of()));
        assertThat(log.entries(AuditFilter.none(), SliceRequest.first()).items())
                .extracting(AuditEntry::action)
                .containsExactly("b", "a");
    }

    @Test
    default void pagesShowEveryEntryOnce() {
        var log = log();
        for (var second = 1; second <= 5; second++) {
            log.append(entry(second, ANN, "a" + second, Map.of()));
        }
        var seen = new ArrayList<String>();
        var slice = log.entries(AuditFilter.none(), SliceRequest.of(2, null));
        slice.items().forEach(entry -> seen.add(entry.action()));
        while (slice.next() != null) {
            slice = log.entries(AuditFilter.none(), SliceRequest.of(2, slice.next()));
            slice.items().forEach(entry -> seen.add(entry.action()));
        }
        assertThat(seen).containsExactly("a5", "a4", "a3", "a2", "a1");
    }

    @Test
    default void filtersByActorActionOutcomeAndTime() {
        var log = log();
        log.append(entry(1, ANN, "a", Map.of()));
        log.append(entry(2, null, "b", Map.of()));
        assertThat(actions(log, new AuditFilter(ANN, null, null, null, null))).isEqualTo("a");
        assertThat(actions(log, new AuditFilter(null, "b", null, null, null))).isEqualTo("b");
        assertThat(actions(log, new AuditFilter(null, null, "CONFLICT", null, null)))
                .isEmpty();
        assertThat(actions(log, new AuditFilter(null, null, null, NOON.plusSeconds(2), null)))
                .isEqualTo("b");
        assertThat(actions(log, new AuditFilter(null, null, null, null, NOON.plusSeconds(2))))
                .isEqualTo("a");
    }

    @Test
    default void refusesAMadeUpCursor() {
        var log = log();
        var refusal = catchThrowableOfType(
                Refusal.class, () -> log.entries(AuditFilter.none(), SliceRequest.of(2, "made-up")));
        assertThat(refusal.code()).isEqualTo(Code.VALIDATION);
    }

    private static String actions(AuditLog log, AuditFilter filter) {
        var found = log.entries(filter, SliceRequest.first()).items();
        return String.join(",", found.stream().map(AuditEntry::action).toList());
    }

    private static AuditEntry entry(int second, UUID actor, String action, Map<String, String> facts) {
        var at = NOON.plusSeconds(second);
        var id = new UUID((at.toEpochMilli() << 16) | 0x7000L, 0x8000000000000000L | second);
        return new AuditEntry(
                id, at, actor, "LEGAL", null, action, "thing", "1", AuditEntry.ALLOWED, null, "request", facts);
    }
}
