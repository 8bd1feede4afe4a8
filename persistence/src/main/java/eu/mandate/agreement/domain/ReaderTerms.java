package eu.mandate.agreement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * By whom scopes of readers were given, when, and until when they hold.
 *
 * @param grantedBy names of the roles of whoever gave them, each once
 * @param first from when the first of them holds
 * @param last from when the last of them holds
 * @param endless how many have no last day
 * @param firstEnd the earliest last day, or null where none has any
 * @param lastEnd the latest last day, or null where none has any
 */
public record ReaderTerms(
        List<String> grantedBy, Instant first, Instant last, long endless, LocalDate firstEnd, LocalDate lastEnd) {

    public ReaderTerms {
        grantedBy = List.copyOf(grantedBy);
    }

    /** One scope: by whom, from when, and its last day or null. */
    public record Given(String roles, Instant since, LocalDate until) {}

    /** Of several scopes, one at least. */
    public static ReaderTerms of(List<Given> given) {
        var since = given.stream().map(Given::since).sorted().toList();
        var ends = given.stream()
                .map(Given::until)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new ReaderTerms(
                given.stream()
                        .flatMap(one -> List.of(one.roles().split(",")).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                since.get(0),
                since.get(since.size() - 1),
                given.size() - (long) ends.size(),
                ends.isEmpty() ? null : ends.get(0),
                ends.isEmpty() ? null : ends.get(ends.size() - 1));
    }
}
