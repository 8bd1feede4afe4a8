package eu.mandate.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.mandate.calendar.domain.CalendarOrigin;
import eu.mandate.calendar.domain.CalendarYear;
import eu.mandate.calendar.domain.Holiday;
import eu.mandate.calendar.domain.Region;
import eu.mandate.kernel.json.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFilesTest {

    private static final Path DELIVERED = Path.of("../persistence/src/main/resources/calendar");
    private static final Set<String> MOVED_BY_EASTER =
            Set.of("Good Friday", "Easter Monday", "Ascension Day", "Whit Monday");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "CN, 2025, 248", "CN, 2026, 248", "DE, 2024, 253", "DE, 2025, 252", "DE, 2026, 254", "DE, 2027, 256",
        "DE, 2028, 252", "FR, 2025, 251", "FR, 2026, 252", "FR, 2027, 254", "GB_EAW, 2025, 253", "GB_EAW, 2026, 253",
        "GB_EAW, 2027, 253", "IE, 2025, 251", "IE, 2026, 252", "IE, 2027, 253"
    })
    void everyYearHasItsControlTotalOfWorkingDays(Region region, int year, int workingDays) {
        assertThat(delivered(region, year).workingDayCount()).isEqualTo(workingDays);
    }

    @Test
    void everyDeliveredFileIsListedAndNothingElse() throws IOException {
        try (var files = Files.list(DELIVERED)) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted();
            assertThat(Files.readAllLines(DELIVERED.resolve("calendars.txt")))
                    .containsExactlyElementsOf(names.toList());
        }
        assertThat(CalendarFiles.delivered()).hasSize(16);
    }

    @Test
    void thirteenDaysOfRestRemainInChinaAfterTheExchangeOfWeekends() {
        for (var year : new int[] {2025, 2026}) {
            var calendar = delivered(Region.CN, year);
            var off = days(calendar).stream().filter(day -> !weekend(day)).count();
            assertThat(off - calendar.workingDays().size()).isEqualTo(13);
            assertThat(calendar.source().reference()).startsWith("国办发明电");
            assertThat(calendar.source().publishedOn()).isBefore(LocalDate.of(year, 1, 1));
        }
    }

    @Test
    void feastsOfEasterLieWhereTheReckoningOfEasterPutsThem() {
        for (var calendar : CalendarFiles.delivered()) {
            if (calendar.region() == Region.CN) continue;
            var easter = easter(calendar.year());
            var expected = Set.of(easter.minusDays(2), easter.plusDays(1), easter.plusDays(39), easter.plusDays(50));
            assertThat(calendar.holidays().stream()
                            .filter(holiday -> MOVED_BY_EASTER.contains(holiday.en()))
                            .map(Holiday::from))
                    .as("%s %d", calendar.region(), calendar.year())
                    .isNotEmpty()
                    .allMatch(expected::contains);
        }
    }

    @Test
    void aHolidayInTheUnitedKingdomNeverFallsOnAWeekend() {
        CalendarFiles.delivered().stream()
                .filter(calendar -> calendar.region() == Region.GB_EAW)
                .forEach(calendar -> assertThat(days(calendar)).hasSize(8).noneMatch(CalendarFilesTest::weekend));
    }

    @Test
    void goodFridayIsAWorkingDayInIrelandAndFranceButNotInGermanyAndEngland() {
        var goodFriday = LocalDate.of(2026, 4, 3);
        assertThat(delivered(Region.IE, 2026).isWorkingDay(goodFriday)).isTrue();
        assertThat(delivered(Region.FR, 2026).isWorkingDay(goodFriday)).isTrue();
        assertThat(delivered(Region.DE, 2026).isWorkingDay(goodFriday)).isFalse();
        assertThat(delivered(Region.GB_EAW, 2026).isWorkingDay(goodFriday)).isFalse();
    }

    @Test
    void aChangedFileIsRefusedWithBothChecksums() throws IOException {
        var changed = text("CN-2026.json").replace("\"2026-10-10\"", "\"2026-10-17\"");
        assertThatIllegalStateException()
                .isThrownBy(() -> CalendarFiles.read("CN-2026.json", changed))
                .withMessageContainingAll("CN-2026.json", "19595837d160c1eb", "but its content has");
    }

    @Test
    void aFileUnderAnotherNameIsRefused() throws IOException {
        var text = text("CN-2026.json");
        assertThatIllegalStateException()
                .isThrownBy(() -> CalendarFiles.read("CN-2027.json", text))
                .withMessageContainingAll("CN-2027.json", "CN-2026.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"from\": \"2025-12-31\", \"to\": \"2026-01-03\"",
                "\"from\": \"2026-02-15\", \"to\": \"2026-02-16\"",
                "\"from\": \"2026-01-03\", \"to\": \"2026-01-01\""
            })
    void aDayThatCannotStandThereIsRefused(String days) throws IOException {
        var wrong = text("CN-2026.json").replace("\"from\": \"2026-01-01\", \"to\": \"2026-01-03\"", days);
        assertThatIllegalStateException()
                .isThrownBy(() -> CalendarFiles.read("CN-2026.json", wrong))
                .withMessageContaining("malformed: ");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05, no-weekend", "2026-01-03, is-holiday", "2027-01-02, day-misplaced"})
    void aMakeUpDayIsAWeekendDayOfItsYearThatIsNoHoliday(String day, String reason) throws IOException {
        var wrong = text("CN-2026.json").replace("\"2026-01-04\"", "\"" + day + "\"");
        assertThatIllegalStateException()
                .isThrownBy(() -> CalendarFiles.read("CN-2026.json", wrong))
                .withMessageContaining(reason);
    }

    @Test
    void aFileOfTheInstallationAddsAYearOrReplacesADeliveredOne() throws IOException {
        keep(delivered(Region.CN, 2025), 2027);
        Files.writeString(folder.resolve("notes.txt"), "not a calendar");
        var calendars = new Calendars();
        calendars.folder = Optional.of(folder.toString());
        calendars.load();
        assertThat(calendars.loaded()).hasSize(17);
        assertThat(calendars.loaded().get(16).origin()).isEqualTo(CalendarOrigin.INSTALLATION);
        assertThat(calendars.working().isWorkingDay(Region.CN, LocalDate.of(2027, 1, 4)))
                .isTrue();
        assertThat(calendars.loaded().stream().filter(each -> each.origin() == CalendarOrigin.DELIVERED))
                .hasSize(16);
    }

    @Test
    void aFolderThatDoesNotExistIsEmpty() {
        var calendars = new Calendars();
        calendars.folder = Optional.of(folder.resolve("nowhere").toString());
        calendars.load();
        assertThat(calendars.loaded()).hasSize(16);
    }

    /** Keeps an empty year after the pattern of another one. */
    private void keep(CalendarYear pattern, int year) throws IOException {
        var bare = new CalendarYear(pattern.region(), year, List.of(), List.of(), pattern.source(), null);
        var whole = new CalendarYear(
                bare.region(), year, List.of(), List.of(), bare.source(), CalendarFiles.checksum(bare));
        Files.writeString(folder.resolve(whole.region() + "-" + year + ".json"), Records.write(whole));
    }

    private static CalendarYear delivered(Region region, int year) {
        return CalendarFiles.delivered().stream()
                .filter(each -> each.region() == region && each.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static Set<LocalDate> days(CalendarYear year) {
        return year.holidays().stream()
                .flatMap(holiday -> holiday.from().datesUntil(holiday.to().plusDays(1)))
                .collect(Collectors.toSet());
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String text(String name) throws IOException {
        return Files.readString(DELIVERED.resolve(name));
    }

    /** Easter Sunday by Butcher’s reckoning for the Gregorian calendar. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
