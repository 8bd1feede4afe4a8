package eu.mandate.dataplane.domain.report;

import static java.util.Objects.requireNonNull;

import eu.mandate.catalogue.domain.profile.terms.DisclosureReport;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One person in the usage report to the organisation. There is no place for a sixth field: a line is made of these five, and a
 * report of lines.
 *
 * @param logsIn whether the person signed in during the period
 * @param loginFrequency how often
 * @param timeSpent how long in all, to the minute
 */
public record UsageReportLine(String name, String email, boolean logsIn, int loginFrequency, Duration timeSpent) {

    public UsageReportLine {
        requireNonNull(name, "name");
        requireNonNull(email, "email");
        if (loginFrequency < 0 || timeSpent.isNegative()) throw new IllegalArgumentException("use is not negative");
        if (logsIn != loginFrequency > 0) throw new IllegalArgumentException("who signs in does so at least once");
        timeSpent = Duration.ofMinutes(timeSpent.toMinutes());
    }

    /** Names of the five fields, in their order. */
    public static List<String> columns() {
        return Arrays.stream(UsageReportLine.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** Whether a profile's report is this one: the same five fields, whatever categories they are of. */
    public static boolean isOf(DisclosureReport report) {
        Set<String> keys = report.fields().stream()
                .map(field -> field.substring(field.indexOf('.') + 1))
                .collect(Collectors.toSet());
        return keys.equals(Set.copyOf(columns()))
                && report.fields().size() == columns().size();
    }

    @Override
    public String toString() {
        return "usage of one person";
    }
}
