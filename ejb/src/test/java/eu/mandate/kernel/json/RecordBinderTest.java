package eu.mandate.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordBinderTest {

    public enum Colour {
        RED,
        BLUE
    }

    public record Inner(String name, boolean active) {}

    public record Everything(
            String text,
            int number,
            long big,
            Integer maybe,
            Boolean truth,
            Colour colour,
            Instant at,
            LocalDate day,
            UUID id,
            List<Inner> inners,
            Set<Colour> colours,
            Inner inner) {}

    public record Loose(
            String text,
            Integer number,
            Long big,
            Boolean truth,
            Colour colour,
            Instant at,
            LocalDate day,
            UUID id,
            List<String> list,
            Set<String> set,
            Inner inner) {}

    public record Even(Integer number) {
        public Even {
            if (number != null && number % 2 != 0) throw new IllegalArgumentException("odd");
        }
    }

    @Test
    void bindsEveryKindOfMember() {
        var json = """
                {"text":"héllo 世界 \\uD83D\\uDE00","number":-7,"big":9007199254740993,"maybe":null,"truth":true,"colour":"RED",
                 "at":"2026-11-21T08:00:00.123Z","day":"2026-02-28","id":"01890a5d-ac96-774b-bcce-b302099a8057",
                 "inners":[{"name":"a","active":true},{"name":"b","active":false}],"colours":["BLUE","RED"],
                 "inner":{"active":false,"name":"c"}}
                """;
        assertThat(RecordBinder.bind(json, Everything.class))
                .isEqualTo(new Everything(
                        "héllo 世界 😀",
                        -7,
                        9007199254740993L,
                        null,
                        true,
                        Colour.RED,
                        Instant.parse("2026-11-21T08:00:00.123Z"),
                        LocalDate.of(2026, 2, 28),
                        UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                        List.of(new Inner("a", true), new Inner("b", false)),
                        Set.of(Colour.RED, Colour.BLUE),
                        new Inner("c", false)));
    }

    @Test
    void leavesAbsentMembersToBeanValidation() {
        assertThat(RecordBinder.bind("{}", Loose.class).text()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"unknown\":1}|/unknown|json-unknown-member",
                "{\"unknown\":{\"deep\":[1,{\"x\":2}]},\"text\":\"a\"}|/unknown|json-unknown-member",
                "{\"text\":\"a\",\"text\":\"b\"}|/text|json-repeated-member",
                "{\"text\":null,\"text\":\"b\"}|/text|json-repeated-member",
                "{\"a/b~c\":1}|/a~1b~0c|json-unknown-member",
                "{\"text\":1}|/text|json-not-string",
                "{\"text\":true}|/text|json-not-string",
                "{\"text\":[\"a\"]}|/text|json-not-string",
                "{\"text\":{\"a\":1}}|/text|json-not-string",
                "{\"text\":\"a\\u0000b\"}|/text|json-nul-character",
                "{\"text\":\"a\\uD800b\"}|/text|json-lone-surrogate",
                "{\"text\":\"\\uDC00\"}|/text|json-lone-surrogate",
                "{\"text\":\"\\uD800\"}|/text|json-lone-surrogate",
                "{\"number\":\"1\"}|/number|json-not-integer",
                "{\"number\":1.5}|/number|json-not-integer",
                "{\"number\":1e2}|/number|json-not-integer",
                "{\"number\":2147483648}|/number|json-number-out-of-range",
                "{\"big\":9223372036854775808}|/big|json-number-out-of-range",
                "{\"big\":1e999999999}|/big|json-not-integer",
                "{\"truth\":\"true\"}|/truth|json-not-boolean",
                "{\"truth\":1}|/truth|json-not-boolean",
                "{\"colour\":\"GREEN\"}|/colour|json-not-one-of",
                "{\"colour\":\"red\"}|/colour|json-not-one-of",
                "{\"colour\":0}|/colour|json-not-string",
                "{\"at\":\"2026-11-21\"}|/at|json-not-time",
                "{\"at\":\"2026-11-21T08:00:00+01:00\"}|/at|json-not-time",
                "{\"at\":\"2026-13-21T08:00:00Z\"}|/at|json-not-time",
                "{\"at\":1732176000}|/at|json-not-time",
                "{\"day\":\"2026-02-29\"}|/day|json-not-date",
                "{\"day\":\"+12026-02-01\"}|/day|json-not-date",
                "{\"id\":\"1-1-1-1-1\"}|/id|json-not-uuid",
                "{\"list\":\"a\"}|/list|json-not-array",
                "{\"list\":[\"a\",null]}|/list/1|json-null-element",
                "{\"list\":[\"a\",2]}|/list/1|json-not-string",
                "{\"list\":{\"a\":[1]}}|/list|json-not-array",
                "{\"set\":[\"a\",\"a\"]}|/set/1|json-repeated-element",
                "{\"inner\":[]}|/inner|json-not-object",
                "{\"inner\":{\"name\":\"a\"}}|/inner/active|json-member-missing",
                "{\"inner\":{\"name\":\"a\",\"active\":null}}|/inner/active|json-member-missing",
                "{\"inner\":{\"name\":\"a\",\"active\":true,\"x\":1}}|/inner/x|json-unknown-member",
                "[]|``|json-not-object",
                "null|``|json-not-object",
                "\"text\"|``|json-not-object",
                "{} {}|``|json-trailing-content",
                "{}x|``|json-trailing-content",
                "{\"text\":|``|json-malformed",
                "{\"text\" \"a\"}|``|json-malformed",
                "{'text':1}|``|json-malformed",
                "{\"text\":NaN}|``|json-malformed",
                "{\"number\":01}|``|json-malformed",
            })
    void namesEachFaultAndItsPlace(String json, String pointer, String reason) {
        var refusal = refused(json);
        assertThat(refusal.code()).isEqualTo(Code.VALIDATION);
        assertThat(refusal.errors()).hasSize(1);
        assertThat(refusal.errors().get(0).pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(refusal.errors().get(0).reason()).isEqualTo(reason);
    }

    @Test
    void reportsAllFaultsTogether() {
        var refusal = refused("{\"text\":1,\"number\":\"x\",\"nope\":0,\"inner\":{\"active\":\"no\"}}");
        assertThat(refusal.errors())
                .extracting("pointer")
                .containsExactly("/text", "/number", "/nope", "/inner/active");
    }

    @Test
    void stopsAfterFiftyFaults() {
        var json = "{\"list\":[" + "1,".repeat(100_000) + "1]}";
        assertThat(refused(json).errors()).hasSize(50);
    }

    @Test
    void readsThirtyTwoLevelsAndNoMore() {
        assertThat(refused(nested(31)).errors().get(0).reason()).isEqualTo("json-unknown-member");
        assertThat(refused(nested(32)).errors().get(0).reason()).isEqualTo("json-too-deep");
        assertThat(refused(nested(1_000_000)).errors().get(0).reason()).isEqualTo("json-too-deep");
    }

    @Test
    void cutsAndCleansKeysInPointers() {
        assertThat(refused("{\"" + "k".repeat(5000) + "\":1}").errors().get(0).pointer())
                .hasSize(102)
                .endsWith("…");
        assertThat(refused("{\"a\\u0000\\uD800\":1}").errors().get(0).pointer()).isEqualTo("/a\uFFFD\uFFFD");
    }

    @Test
    void reportsARecordThatRefusesItsValues() {
        var refusal = catchThrowableOfType(Refusal.class, () -> RecordBinder.bind("{\"number\":3}", Even.class));
        assertThat(refusal.errors().get(0).reason()).isEqualTo("json-value-invalid");
    }

    private static String nested(int arrays) {
        return "{\"x\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}";
    }

    private static Refusal refused(String json) {
        return catchThrowableOfType(Refusal.class, () -> RecordBinder.bind(json, Loose.class));
    }
}
