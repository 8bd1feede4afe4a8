package eu.mandate.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.audit.domain.query.EvidenceQuery;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
    default void thereAreAsManyAsThePagesShowFromAPlaceOn() {
        var log = log();
        for (var second = 1; second <= 5; second++) {
            log.append(entry(second, ANN, second == 2 ? "b" : "a", Map.of()));
        }
        var filter = AuditFilter.of(EvidenceQuery.parse("action:a"));
        var first = log.entries(filter, SliceRequest.of(1, null));
        assertThat(log.count(filter, null)).isEqualTo(4);
        assertThat(log.count(filter, first.next())).isEqualTo(3);
        var oldest = new AuditFilter(filter.query(), ZoneOffset.UTC, null, true);
        assertThat(log.count(oldest, first.next())).isZero();
    }

    @Test
    default void theOldestComeFirstWhenTheyAreAskedForAndPagesGoOn() {
        var log = log();
        for (var second = 1; second <= 3; second++) {
            log.append(entry(second, ANN, "a" + second, Map.of()));
        }
        var oldest = new AuditFilter(EvidenceQuery.all(), ZoneOffset.UTC, null, true);
        var first = log.entries(oldest, SliceRequest.of(2, null));
        var second = log.entries(oldest, SliceRequest.of(2, first.next()));
        assertThat(first.items()).extracting(AuditEntry::action).containsExactly("a1", "a2");
        assertThat(second.items()).extracting(AuditEntry::action).containsExactly("a3");
    }

    @Test
    default void eachTermNarrowsAndEachValueOfATermWidens() {
        var log = log();
        log.append(entry(1, ANN, "member-invited", Map.of()));
        log.append(entry(2, null, "GET /things", Map.of()));
        log.append(refused(3, ANN, "member-listed"));
        var expected = Map.ofEntries(
                Map.entry("", "member-listed,GET /things,member-invited"),
                Map.entry("actor:" + ANN, "member-listed,member-invited"),
                Map.entry("actor:platform", "GET /things"),
                Map.entry("-actor:" + ANN, "GET /things"),
                Map.entry("actor:me", "member-listed,member-invited"),
                Map.entry("action:member-invited", "member-invited"),
                Map.entry("action:member-*", "member-listed,member-invited"),
                Map.entry("action:member_*", ""),
                Map.entry("action:\"GET /things\",member-invited", "GET /things,member-invited"),
                Map.entry("-action:member-* -outcome:conflict", "GET /things"),
                Map.entry("outcome:refused", "member-listed"),
                Map.entry("outcome:conflict,allowed", "member-listed,GET /things,member-invited"),
                Map.entry("object:thing", "member-listed,GET /things,member-invited"),
                Map.entry("object:thing/1", "member-listed,GET /things,member-invited"),
                Map.entry("object:1", "member-listed,GET /things,member-invited"),
                Map.entry("-object:1", ""),
                Map.entry("object:other", ""),
                Map.entry("request", "member-listed,GET /things,member-invited"),
                Map.entry(ANN.toString(), "member-listed,member-invited"),
                Map.entry("created:>=2026-03-01T12:00:02Z", "member-listed,GET /things"),
                Map.entry("created:<2026-03-01T12:00:02Z", "member-invited"),
                Map.entry("created:2026-03-01T12:00:02Z", "GET /things"),
                Map.entry("-created:2026-03-01T12:00:02Z", "member-listed,member-invited"),
                Map.entry("created:2026-03-01", "member-listed,GET /things,member-invited"),
                Map.entry("created:2026-03-02..2026-03-03,<=2026-03-01T12:00:01Z", "member-invited"),
                Map.entry("' or true --", ""));
        expected.forEach(
                (query, actions) -> assertThat(actions(log, query)).as(query).isEqualTo(actions));
    }

    @Test
    default void oneThingCanBeLeftOutOfAFilter() {
        var log = log();
        log.append(entry(1, ANN, "about-one", Map.of()));
        assertThat(log.count(AuditFilter.none().without(Qualifier.OBJECT, "1"), null))
                .isZero();
        assertThat(log.count(AuditFilter.none().without(Qualifier.OBJECT, "2"), null))
                .isEqualTo(1);
    }

    @Test
    default void aDayIsADayOfTheZone() {
        var log = log();
        log.append(entry(0, ANN, "noon", Map.of()));
        var day = EvidenceQuery.parse("created:2026-03-02");
        var kiritimati = new AuditFilter(day, ZoneId.of("Pacific/Kiritimati"), null, false);
        assertThat(log.entries(kiritimati, SliceRequest.first()).items()).hasSize(1);
        assertThat(log.entries(AuditFilter.of(day), SliceRequest.first()).items())
                .isEmpty();
    }

    @Test
    default void refusesAMadeUpCursor() {
        var log = log();
        var refusal = catchThrowableOfType(
                Refusal.class, () -> log.entries(AuditFilter.none(), SliceRequest.of(2, "made-up")));
        assertThat(refusal.code()).isEqualTo(Code.VALIDATION);
    }

    private static String actions(AuditLog log, String query) {
        var filter = new AuditFilter(EvidenceQuery.parse(query), ZoneOffset.UTC, ANN, false);
        var found = log.entries(filter, SliceRequest.first()).items();
        return String.join(",", found.stream().map(AuditEntry::action).toList());
    }

    private static AuditEntry entry(int second, UUID actor, String action, Map<String, String> facts) {
        return entry(second, actor, action, AuditEntry.ALLOWED, facts);
    }

    private static AuditEntry refused(int second, UUID actor, String action) {
        return entry(second, actor, action, Code.CONFLICT.name(), Map.of());
    }

    private static AuditEntry entry(int second, UUID actor, String action, String outcome, Map<String, String> facts) {
        var at = NOON.plusSeconds(second);
        var id = new UUID((at.toEpochMilli() << 16) | 0x7000L, 0x8000000000000000L | second);
        return new AuditEntry(id, at, actor, "LEGAL", null, action, "thing", "1", outcome, null, "request", facts);
    }
}
