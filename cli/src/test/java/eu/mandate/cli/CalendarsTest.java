package eu.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    private static final String REASONS =
            "\"reasons\":[{\"step\":\"SAME_DATE\",\"text\":\"Months counted: 1.\",\"provision\":\"Art. 3\"},"
                    + "{\"step\":\"CALENDAR_MISSING\",\"text\":\"Not loaded.\",\"provision\":\"\"}]";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheDatesAndTheReasons() throws IOException {
        var answer = "{\"rule\":\"EU_MONTHS\",\"region\":\"DE\",\"target\":\"2026-02-28\",\"limit\":\"2026-03-02\","
                + "\"endsAt\":null,\"noticeBy\":null,\"provisional\":null," + REASONS + "}";
        try (var server = new FakeServer(200, answer)) {
            assertThat(run(server, "deadline", "--rule", "EU_MONTHS", "--region", "DE", "--from", "2026-01-31"))
                    .isZero();
            assertThat(server.onlyRequest().path())
                    .isEqualTo("/api/v1/deadlines?rule=EU_MONTHS&region=DE&from=2026-01-31");
        }
        assertThat(out.toString().lines())
                .containsExactly(
                        "rule       region  target      limit",
                        "EU_MONTHS  DE      2026-02-28  2026-03-02",
                        "- Months counted: 1. [Art. 3]",
                        "- Not loaded.");
    }

    @Test
    void printsTheYearThatIsMissingAndNoDate() throws IOException {
        var answer = "{\"rule\":\"CN_WD\",\"region\":\"CN\",\"target\":null,\"limit\":null,\"endsAt\":null,"
                + "\"noticeBy\":null,\"provisional\":{\"region\":\"CN\",\"year\":2027}," + REASONS + "}";
        try (var server = new FakeServer(200, answer)) {
            assertThat(run(server, "deadline", "--rule", "CN_WD", "--from", "2026-12-20"))
                    .isZero();
        }
        assertThat(out.toString().lines())
                .startsWith("rule   provisional.region  provisional.year", "CN_WD  CN                  2027");
    }

    @Test
    void theReasonsOfAJsonAnswerStayInsideIt() throws IOException {
        var answer = "{\"rule\":\"CN_HOURS\",\"region\":\"CN\",\"endsAt\":\"2026-10-03T19:10:00Z\",\"noticeBy\":null,"
                + "\"provisional\":null," + REASONS + "}";
        try (var server = new FakeServer(200, answer)) {
            run(server, "deadline", "--rule", "CN_HOURS", "--from", "2026-10-03T15:10:00Z", "--output", "json");
        }
        assertThat(out.toString().strip()).startsWith("{").endsWith("}").doesNotContain("- Months");
    }

    @Test
    void listsTheYearsWithTheirControlTotals() throws IOException {
        var answer = "{\"items\":[{\"region\":\"CN\",\"year\":2026,\"workingDays\":248,\"makeUpDays\":[\"2026-01-04\"],"
                + "\"origin\":\"DELIVERED\",\"source\":{\"title\":\"A notice\"},\"checksum\":\"1959\"}],\"next\":null}";
        try (var server = new FakeServer(200, answer)) {
            assertThat(run(server, "calendar", "list")).isZero();
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/calendars");
        }
        assertThat(out.toString()).contains("248", "2026-01-04", "A notice", "1959");
    }

    @Test
    void aDeadlineNeedsARuleAndAStart() {
        var surroundings = new Surroundings(Map.of(), Path.of(""), new PrintWriter(out, true));
        assertThat(Mandate.execute(surroundings, new PrintWriter(err, true), "deadline"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--rule", "--from");
    }

    private int run(FakeServer server, String... arguments) {
        var environment = Map.of("MANDATE_URL", server.url(), "MANDATE_TOKEN", "t");
        var surroundings = new Surroundings(environment, Path.of(""), new PrintWriter(out, true));
        return Mandate.execute(surroundings, new PrintWriter(err, true), arguments);
    }
}
