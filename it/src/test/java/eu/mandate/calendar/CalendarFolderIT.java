package eu.mandate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.LaunchedProcess;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installation's own calendars, as the people who run it add them; a whole one is loaded in {@code StartIT}. */
class CalendarFolderIT {
    @TempDir
    Path temporary;

    @Test
    void aCalendarThatWasChangedStopsTheStartWithAPlainSentence() throws Exception {
        var data = temporary.resolve("data");
        OwnCalendar.put(data, "0".repeat(64));
        var port = Integer.toString(LaunchedProcess.freePort());
        try (var process = LaunchedProcess.start(temporary, Map.of(), "--port", port, "--data", data.toString())) {
            assertThat(process.awaitEnd()).isEqualTo(1);
            assertThat(process.errors())
                    .contains("The calendar CN-2027.json says that its checksum is 0000")
                    .contains("but its content has ");
            assertThat(process.output()).doesNotContain("answers at");
        }
    }
}
