package eu.mandate.audit.domain.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceQueryTest {
    private static final String ANN = "0199a1b2-0000-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "null",
            value = {
                "null                                        | ``",
                "`   `                                       | ``",
                "action:agreement-issued                     | action:agreement-issued",
                "`  outcome:refused   action:a `             | outcome:REFUSED action:a",
                "OUTCOME:not-found,allowed                   | outcome:NOT_FOUND,ALLOWED",
                "actor:ME                                    | actor:me",
                "actor:platform,0199A1B2-0000-7000-8000-000000000001 | actor:platform,0199a1b2-0000-7000-8000-000000000001",
                "`action:\"GET /memberships\"`               | `action:\"GET /memberships\"`",
                "`action:\"plain\"`                          | action:plain",
                "action:a,b,a                                | action:a,b",
                "-action:sign-in-* -outcome:allowed          | -action:sign-in-* -outcome:ALLOWED",
                "object:instruction/12                       | object:instruction/12",
                "created:>=2026-03-01 created:<2026-04-01    | created:>=2026-03-01 created:<2026-04-01",
                "created:2026-03-01..2026-03-31              | created:2026-03-01..2026-03-31",
                "created:*..2026-03-31                       | created:*..2026-03-31",
                "created:>2026-03-01t12:00z                  | created:>2026-03-01T12:00Z",
                "action：a，b　outcome：allowed               | action:a,b outcome:ALLOWED",
                "req-4711                                    | req-4711",
                "`\"a:b\"`                                   | `\"a:b\"`",
                "`\"say \\\"no\\\"\"`                        | `\"say \\\"no\\\"\"`",
            })
    void whatIsReadHasOneFormAndIsReadFromItAgain(String typed, String canonical) {
        var query = EvidenceQuery.parse(typed);
        assertThat(query.text()).isEqualTo(canonical);
        assertThat(EvidenceQuery.parse(canonical)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "who:me                          | query-qualifier-unknown | who",
                "id:1                            | query-qualifier-unknown | id",
                ":a                              | query-qualifier-unknown | ``",
                "action:                         | query-value-missing     | action",
                "action:a, b                     | query-value-missing     | action",
                "action:,a                       | query-value-missing     | action",
                "`action:\"\"`                   | query-value-missing     | action",
                "action:a -                      | query-word-missing      |",
                "`action:\"a`                    | query-quote-open        |",
                "outcome:maybe                   | query-outcome-unknown   | MAYBE",
                "actor:ann                       | query-actor-malformed   | ann",
                "created:yesterday               | query-date-malformed    | YESTERDAY",
                "created:2026-02-30              | query-date-malformed    | 2026-02-30",
                "created:>=2026-13-01            | query-date-malformed    | 2026-13-01",
                "created:>=01.03.2026            | query-date-malformed    | 01.03.2026",
                "created:2026-03-01T25:00        | query-date-malformed    | 2026-03-01T25:00",
                "created:2026-03-01..            | query-date-malformed    | ``",
                "created:*..*                    | query-date-malformed    | *..*",
                "created:2026-03-02..2026-03-01  | query-range-reversed    | 2026-03-02..2026-03-01",
            })
    void whatCannotBeReadIsNamedExactly(String typed, String reason, String argument) {
        var refusal = catchThrowableOfType(Refusal.class, () -> EvidenceQuery.parse(typed));
        assertThat(refusal.code()).isEqualTo(Code.VALIDATION);
        assertThat(refusal.errors()).hasSize(1);
        var error = refusal.errors().get(0);
        assertThat(error.pointer()).isEqualTo("/query");
        assertThat(error.reason()).isEqualTo(reason);
        if (argument != null) assertThat(error.arguments()).containsExactly(argument);
    }

    @Test
    void aSearchIsNeitherEndlessNorHasEndlessTerms() {
        assertThat(reasonOf("a".repeat(1001))).isEqualTo("constraint-size");
        assertThat(reasonOf("a ".repeat(21))).isEqualTo("query-too-many-terms");
        assertThat(EvidenceQuery.parse("a ".repeat(20)).terms()).hasSize(20);
    }

    @Test
    void controlCharactersSeparateAndNeverReachTheDatabase() {
        var query = EvidenceQuery.parse("a\u0000b \"c\u0000d\"");
        assertThat(query.text()).isEqualTo("a b \"c d\"");
    }

    @Test
    void aMenuReplacesWhatIsAskedForAndKeepsWhatIsLeftOut() {
        var query = EvidenceQuery.parse("action:a,b -action:c outcome:refused actor:me");
        assertThat(query.asked(Qualifier.ACTION)).contains("a,b");
        assertThat(query.with(Qualifier.ACTION, "a,b")).isSameAs(query);
        assertThat(query.with(Qualifier.ACTION, "d").text()).isEqualTo("-action:c outcome:REFUSED actor:me action:d");
        assertThat(query.with(Qualifier.ACTION, "").text()).isEqualTo("-action:c outcome:REFUSED actor:me");
        assertThat(query.with(Qualifier.ACTOR, ANN).asked(Qualifier.ACTOR)).contains(ANN);
        assertThat(query.with(Qualifier.OBJECT, null)).isSameAs(query);
        assertThat(reasonOf(() -> query.with(Qualifier.OUTCOME, "perhaps"))).isEqualTo("query-outcome-unknown");
        assertThat(reasonOf(() -> query.with(Qualifier.ACTION, "a b"))).isEqualTo("query-value-missing");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsTypedIsReadOrRefusedAndWhatWasReadIsReadAgain(long seed) {
        var random = new Random(seed);
        var parts = new String[] {
            "action:",
            "actor:",
            "-",
            "\"",
            ",",
            " ",
            "me",
            "created:",
            "2026-03-01",
            "..",
            ">=",
            "*",
            "\\",
            "：",
            "é",
            "\n",
            ":"
        };
        for (var i = 0; i < 5_000; i++) {
            var typed = new StringBuilder();
            for (var n = random.nextInt(12); n > 0; n--) typed.append(parts[random.nextInt(parts.length)]);
            try {
                var query = EvidenceQuery.parse(typed.toString());
                assertThat(EvidenceQuery.parse(query.text()))
                        .as(typed.toString())
                        .isEqualTo(query);
            } catch (Refusal refused) {
                assertThat(refused.code()).isEqualTo(Code.VALIDATION);
            }
        }
    }

    private static String reasonOf(String typed) {
        return reasonOf(() -> EvidenceQuery.parse(typed));
    }

    private static String reasonOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).errors().get(0).reason();
    }
}
