package eu.mandate.catalogue.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import eu.mandate.calendar.domain.CalendarYear;
import eu.mandate.calendar.domain.WorkingCalendar;
import eu.mandate.catalogue.domain.lint.LintContext;
import eu.mandate.catalogue.domain.lint.LintFinding;
import eu.mandate.catalogue.domain.lint.ProfileLints;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.json.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tables of words, typed anew from the catalogue, to compare the registers of a profile with. */
public abstract class ProfileTables {

    /** The only entry that is wanted. */
    public static <T> T one(List<T> entries, Predicate<T> wanted) {
        var found = entries.stream().filter(wanted).toList();
        if (found.size() != 1) throw new AssertionError(found.size() + " entries instead of one");
        return found.get(0);
    }

    /** A table written as lines of words, the first of which is the key. */
    public static Map<String, List<String>> table(String lines) {
        return table(
                lines.lines().map(line -> List.of(line.strip().split(" +"))).toList(),
                words -> words.get(0),
                words -> words.subList(1, words.size()));
    }

    /** The same table made from entries of a profile. */
    public static <T> Map<String, List<String>> table(
            List<T> entries, Function<T, String> key, Function<T, List<String>> words) {
        return entries.stream()
                .collect(toMap(
                        key,
                        words,
                        (one, other) -> {
                            throw new AssertionError("twice in the table: " + one);
                        },
                        LinkedHashMap::new));
    }

    /** Names of constants. */
    public static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    /** A code of the profile for each number, such as {@code J-C01}. */
    public static List<String> codes(String prefix, String... numbers) {
        return Arrays.stream(numbers).map(number -> prefix + number).toList();
    }

    /** The keys of the lints that find a fault. */
    public static Set<String> findings(ServiceProfile profile) {
        return ProfileLints.findings(profile, LintContext.of(profile)).stream()
                .map(LintFinding::lint)
                .collect(toSet());
    }

    /** The fields of a category; {@code !} marks a required one, {@code -} a forbidden one. */
    public static List<String> fields(DataCategory category) {
        return category.fields().stream()
                .map(field -> switch (field.presence()) {
                    case REQUIRED -> field.key() + "!";
                    case FORBIDDEN -> field.key() + "-";
                    case OPTIONAL -> field.key();
                })
                .toList();
    }

    /** The delivered calendars of these files, such as {@code CN-2025}, to count deadlines by. */
    public static WorkingCalendar calendar(String... files) {
        return WorkingCalendar.of(
                Arrays.stream(files).map(ProfileTables::calendarYear).toList());
    }

    private static CalendarYear calendarYear(String file) {
        try (var stream = WorkingCalendar.class.getResourceAsStream("/calendar/" + file + ".json")) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), CalendarYear.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
