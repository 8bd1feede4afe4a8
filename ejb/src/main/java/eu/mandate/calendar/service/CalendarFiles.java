package eu.mandate.calendar.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.calendar.domain.CalendarYear;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.json.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads calendar files. A file is named {@code <REGION>-<YEAR>.json} and holds one {@link CalendarYear}; its checksum is
 * the SHA-256 of its canonical JSON without the checksum. A file that is wrong in any way stops the start: a deadline
 * computed from it would be wrong without anybody noticing.
 */
final class CalendarFiles {

    private static final String DELIVERED = "/calendar/";

    private CalendarFiles() {}

    /** Those that come with the product. */
    static List<CalendarYear> delivered() {
        return resource("calendars.txt")
                .lines()
                .map(name -> read(name, resource(name)))
                .toList();
    }

    /** Those of the installation; none when the folder does not exist. */
    static List<CalendarYear> in(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(CalendarFiles::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of calendars " + folder + " cannot be read.", unreadable);
        }
    }

    /** @throws IllegalStateException with a plain sentence when the file is not what it says it is */
    static CalendarYear read(String name, String json) {
        var year = bound(name, json);
        var found = checksum(year);
        if (!found.equals(year.checksum())) {
            throw new IllegalStateException("The calendar " + name + " says that its checksum is " + year.checksum()
                    + ", but its content has " + found + ".");
        }
        var due = year.region() + "-" + year.year() + ".json";
        if (!name.equals(due)) {
            throw new IllegalStateException("The calendar " + name + " holds what " + due + " should hold.");
        }
        return year;
    }

    static String checksum(CalendarYear year) {
        return HexFormat.of().formatHex(Sha256.of(Records.write(year.content())));
    }

    private static CalendarYear bound(String name, String json) {
        try {
            return Records.read(json, CalendarYear.class);
        } catch (Refusal malformed) {
            throw new IllegalStateException(
                    "The calendar " + name + " is malformed: " + findings(malformed), malformed);
        }
    }

    private static String findings(Refusal malformed) {
        return malformed.errors().stream()
                .map(error -> error.pointer() + " " + error.reason() + " " + error.arguments())
                .collect(Collectors.joining("; "));
    }

    private static CalendarYear read(Path file) {
        try {
            return read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The calendar " + file + " cannot be read.", unreadable);
        }
    }

    private static String resource(String name) {
        try (var stream = CalendarYear.class.getResourceAsStream(DELIVERED + name)) {
            if (stream == null) throw new IllegalStateException("The calendar " + name + " is missing.");
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
