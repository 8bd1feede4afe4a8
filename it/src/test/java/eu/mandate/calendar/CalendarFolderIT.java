package eu.mandate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.LaunchedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installation's own calendars, as the people who run it add them. */
class CalendarFolderIT {
    private static final String CALENDAR = """
            {"region": "CN", "year": 2027, "workingDays": [],
             "holidays": [{"from": "2027-01-01", "to": "2027-01-01", "en": "New Year", "zh": "元旦"}],
             "source": {"title": "A notice made for a test", "reference": "1", "publishedOn": "2026-11-20"},
             "checksum": "%s"}
            """;

    @TempDir
    Path temporary;

    @Test
    void aCalendarThatWasChangedStopsTheStartWithAPlainSentence() throws Exception {
        try (var process = started("0".repeat(64))) {
            assertThat(process.awaitEnd()).isEqualTo(1);
            assertThat(process.errors())
                    .contains("The calendar CN-2027.json says that its checksum is 0000")
                    .contains("but its content has ");
            assertThat(process.output()).doesNotContain("answers at");
        }
    }

    @Test
    void aWholeOneIsLoaded() throws Exception {
        // As `jq -cjS 'del(.checksum)' CN-2027.json | sha256sum` has it.
        try (var process = started("eadb4ad679db02f1dc60eb4721b7c04bb8af742f306906c7d05bd54c6c0d69be")
                .awaitAnswer()) {
            process.terminate();
            assertThat(process.awaitEnd()).isZero();
        }
    }

    private LaunchedProcess started(String checksum) throws IOException {
        var data = temporary.resolve("data");
        Files.createDirectories(data.resolve("calendars"));
        Files.writeString(data.resolve("calendars/CN-2027.json"), CALENDAR.formatted(checksum));
        var port = Integer.toString(LaunchedProcess.freePort());
        return LaunchedProcess.start(temporary, Map.of(), "--port", port, "--data", data.toString());
    }
}
