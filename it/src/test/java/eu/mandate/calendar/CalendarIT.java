package eu.mandate.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor.Look;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars and deadlines through the API and the pages. */
class CalendarIT {
    private final Installation installation = Installation.shared();
    private final Api member = installation.api(installation.person("qinghe", "MEMBER"));

    @Test
    void everyLoadedYearShowsItsControlTotalItsSourceAndItsChecksum() {
        var years = member.get("/calendars").json().getJsonArray("items").getValuesAs(JsonObject.class);
        var china = years.stream()
                .filter(year -> year.getString("region").equals("CN"))
                .collect(Collectors.toMap(year -> year.getInt("year"), year -> year));
        assertThat(china.get(2025).getInt("workingDays")).isEqualTo(248);
        assertThat(china.get(2026).getInt("workingDays")).isEqualTo(248);
        assertThat(china.get(2026).getJsonObject("source").getString("reference"))
                .isEqualTo("国办发明电〔2025〕7号");
        assertThat(china.get(2026).getJsonArray("makeUpDays")).hasSize(6);
        assertThat(years).allSatisfy(year -> {
            assertThat(year.getString("checksum")).matches("[0-9a-f]{64}");
            assertThat(year.getString("origin")).isEqualTo("DELIVERED");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "rule=EU_MONTHS&region=DE&from=2026-01-31, 2026-02-28, 2026-03-02",
        "rule=EU_MONTHS&region=DE&from=2025-11-25, 2025-12-25, 2025-12-29",
        "rule=UK_MONTHS&region=GB_EAW&from=2026-03-10&identified=2026-03-17, 2026-04-10, 2026-04-17",
        "rule=CN_WD&from=2025-09-22, 2025-10-17, 2025-10-17",
        "rule=CN_WD&from=2026-02-13&amount=10, 2026-03-05, 2026-03-05",
        "rule=CN_DAYS&from=2026-09-01, 2026-10-01, 2026-10-08",
        "rule=MAX_RETENTION&from=2026-01-15&amount=42, 2026-02-26, 2026-02-26",
        "rule=EARLIEST&from=2025-01-31, 2025-02-28, 2025-02-28",
    })
    void aDeadlineIsWorkedOut(String query, String target, String limit) {
        var deadline = deadline(query).json();
        assertThat(deadline.getString("target")).isEqualTo(target);
        assertThat(deadline.getString("limit")).isEqualTo(limit);
        assertThat(deadline.isNull("provisional")).isTrue();
    }

    @Test
    void hoursAreWorkedOutToTheMinute() {
        var from = "&region=DE&from=2026-10-02T14:20:00Z";
        assertThat(deadline("rule=HOURS" + from).json().getString("endsAt")).isEqualTo("2026-10-05T14:20:00Z");
        assertThat(deadline("rule=HOURS_STRICT" + from).json().getString("endsAt"))
                .isEqualTo("2026-10-05T15:00:00Z");
    }

    @Test
    void aYearWithoutACalendarGivesNoDateButItsName() {
        var deadline = deadline("rule=CN_WD&from=2026-12-20").json();
        assertThat(deadline.getJsonObject("provisional").getString("region")).isEqualTo("CN");
        assertThat(deadline.getJsonObject("provisional").getInt("year")).isEqualTo(2027);
        for (var date : List.of("target", "limit", "endsAt", "noticeBy")) {
            assertThat(deadline.isNull(date)).as(date).isTrue();
        }
    }

    @Test
    void theReasonsAreToldInTheReadersLanguageWithTheirProvisions() {
        var query = "/deadlines?rule=EU_MONTHS&region=DE&from=2025-11-25";
        assertThat(reasons(member.get(query, "Accept-Language", "en")))
                .contains(
                        "Thu 25 Dec 2025 is a public holiday: Christmas Day."
                                + " [Regulation (EEC, Euratom) No 1182/71, Art. 3(4)]",
                        "The period ends with the next working day: Mon 29 Dec 2025."
                                + " [Regulation (EEC, Euratom) No 1182/71, Art. 3(4)]");
        assertThat(reasons(member.get(query, "Accept-Language", "zh-CN")))
                .contains("2025年12月25日（周四）是节假日：圣诞节。 [欧共体第1182/71号条例第3条第4款]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', /rule",
        "rule=EU_MONTHS, /region",
        "rule=EU_MONTHS&region=CN&from=2026-01-31, /region",
        "rule=EU_MONTHS&region=DE&from=2026-02-30, /from",
        "rule=HOURS&from=2026-01-31, /from",
        "rule=CN_WD&from=2026-01-31&amount=0, /amount",
    })
    void aQuestionThatCannotBeAnsweredIsRefusedAtItsParameter(String query, String pointer) {
        var answer = deadline(query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("VALIDATION");
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"en, Mon 29 Dec 2025, Provisional", "zh-CN, 2025年12月29日（周一）, 暂不确定"})
    void thePageWorksOutADeadlineAndSaysWhy(String language, String limit, String provisional) {
        try (var visitor = Browser.visitor(Look.desk().in(language))) {
            visitor.signIn(installation.person("nordlicht", "MEMBER"));
            visitor.open("/portal/calendar/deadlines.xhtml");
            visitor.page().locator("#from").fill("2025-11-25");
            visitor.page().locator("#work-out").click();
            assertThat(visitor.page().locator("#limit")).hasText(limit);
            assertThat(visitor.page().locator("#reasons li")).hasCount(7);
            visitor.assertAccessible();

            visitor.page().locator("#rule").selectOption("CN_WD");
            visitor.page().locator("#region").selectOption("CN");
            visitor.page().locator("#from").fill("2026-12-20");
            visitor.page().locator("#work-out").click();
            assertThat(visitor.page().locator("#result .m-badge")).hasText(provisional);
            assertThat(visitor.page().locator("#limit")).hasCount(0);

            visitor.page().locator("#rule").selectOption("HOURS");
            visitor.page().locator("#region").selectOption("DE");
            visitor.page().locator("#from").fill("2026-10-02");
            visitor.page().locator("#time").fill("16:20");
            visitor.page().locator("#work-out").click();
            assertThat(visitor.page().locator("#moment")).containsText("16:20 (Europe/Berlin)");
            visitor.assertNoComplaints();
        }
    }

    @Test
    void thePageSaysWhatDoesNotGoTogetherAndKeepsTheInput() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "MEMBER"));
            visitor.open("/portal/calendar/deadlines.xhtml?rule=UK_MONTHS&region=DE&from=2026-01-31");
            assertThat(visitor.page().locator("#problems")).containsText("does not apply in that region");
            assertThat(visitor.page().locator("#from")).hasValue("2026-01-31");
            assertThat(visitor.page().locator("#result")).hasCount(0);
            visitor.assertAccessible();
        }
    }

    @Test
    void whoRunsTheInstallationIsRemindedOfAMissingCalendarFromNovemberOn() {
        var administrator = installation.operator(null, "INSTALLATION_ADMIN");
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(administrator);
            move("2026-10-31T12:00:00Z");
            visitor.open("/operations/index.xhtml");
            assertThat(visitor.page().locator("main")).not().containsText("Calendar of China for 2027 is missing");
            move("2026-11-01T12:00:00Z");
            visitor.open("/operations/index.xhtml");
            assertThat(visitor.page().locator("main")).containsText("Calendar of China for 2027 is missing");
            assertThat(visitor.page().locator("main")).not().containsText("Calendar of Germany");
            visitor.assertAccessible();
        } finally {
            move(Instant.now().toString());
        }
    }

    private void move(String instant) {
        var administrator = installation.api(installation.operator(null, "INSTALLATION_ADMIN"));
        assertThat(administrator
                        .put("/admin/clock", "{\"now\":\"" + instant + "\"}")
                        .status())
                .isEqualTo(200);
    }

    private Answer deadline(String query) {
        return member.get("/deadlines?" + query);
    }

    private static List<String> reasons(Answer answer) {
        return answer.json().getJsonArray("reasons").getValuesAs(JsonObject.class).stream()
                .map(reason -> reason.getString("text") + " [" + reason.getString("provision") + "]")
                .toList();
    }
}
