package eu.mandate.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A calendar of a year that the product does not bring along. */
public final class OwnCalendar {
    /** As {@code jq -cjS 'del(.checksum)' CN-2027.json | sha256sum} has it. */
    public static final String CHECKSUM = "eadb4ad679db02f1dc60eb4721b7c04bb8af742f306906c7d05bd54c6c0d69be";

    private static final String CALENDAR = """
            {"region": "CN", "year": 2027, "workingDays": [],
             "holidays": [{"from": "2027-01-01", "to": "2027-01-01", "en": "New Year", "zh": "元旦"}],
             "source": {"title": "A notice made for a test", "reference": "1", "publishedOn": "2026-11-20"},
             "checksum": "%s"}
            """;

    private OwnCalendar() {}

    /** Puts it where an installation looks for its own ones, with that checksum. */
    public static void put(Path data, String checksum) throws IOException {
        Files.createDirectories(data.resolve("calendars"));
        Files.writeString(data.resolve("calendars/CN-2027.json"), CALENDAR.formatted(checksum));
    }
}
