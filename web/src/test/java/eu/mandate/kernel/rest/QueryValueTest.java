package eu.mandate.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QueryValueTest {

    @Test
    void readsAbsentAndEmptyValuesAsNothing() {
        assertThat(QueryValue.constant(Code.class, "code", null)).isNull();
        assertThat(QueryValue.constant(Code.class, "code", "")).isNull();
        assertThat(QueryValue.time("from", "")).isNull();
        assertThat(QueryValue.text("q", "  ")).isNull();
    }

    @Test
    void readsWellFormedValues() {
        assertThat(QueryValue.constant(Code.class, "code", "NOT_FOUND")).isEqualTo(Code.NOT_FOUND);
        assertThat(QueryValue.time("from", "2026-11-21T08:00:00Z")).isEqualTo(Instant.parse("2026-11-21T08:00:00Z"));
        assertThat(QueryValue.text("q", " a ")).isEqualTo("a");
    }

    @Test
    void refusesMalformedValuesAtTheirName() {
        refusesAt("/code", () -> QueryValue.constant(Code.class, "code", "not_found"));
        refusesAt("/from", () -> QueryValue.time("from", "yesterday"));
        refusesAt("/from", () -> QueryValue.time("from", "2026-11-21T08:00:00Z" + "0".repeat(40)));
        refusesAt("/q", () -> QueryValue.text("q", "a".repeat(201)));
        refusesAt("/q", () -> QueryValue.text("q", "a\0"));
    }

    private static void refusesAt(String pointer, ThrowingCallable call) {
        var refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal.errors().get(0).pointer()).isEqualTo(pointer);
    }
}
