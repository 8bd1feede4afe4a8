package eu.mandate.dataplane.bypass;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the bypass suite found, as a document. */
final class BypassReport {
    private static final String HEAD = """
            # Bypass report

            Every way by which something of a record could come out, tried on everything that is hidden from the caller. This page is
            written by [BypassIT](../it/src/test/java/eu/mandate/dataplane/bypass/BypassIT.java) against the running product; the build
            fails when an answer differs, when a path tells anything, or when an endpoint of the feature has no row.

            A code is a refusal ([outcome codes](outcome-codes.md)). *finds none* and *counts none* are answers in which the hidden thing
            does not occur, and so is *finds others*, where there are records beside it that are seen. *masked* shows that there is a value, and not which; *left out* and *hidden* show nothing of the value, nor whether
            there is one. The report on use is asked for by whoever manages the use in the same organisation, the only role that has it.

            """;

    private static final String FILES = """

            ## Files
            A file is a field of its record. *no page* is an answer with the status of the refusal; *page without it* shows why.

            """;

    private static final String HELD = """

            ## What only a session shows
            Content of a session is in nobody's records. *not listed* is a list in which it does not occur.

            """;

    private static final String JOBS = """

            ## Files of long jobs
            The file of an order that was made while more was allowed. *without it* is a list or page that tells that there is a job, or how far it
            is, and nothing of what is in its file.

            """;

    private BypassReport() {}

    /** A way by which something could come out. */
    interface Path {

        /** What it is called in the report. */
        String label();

        /** The endpoint or page it goes through. */
        String route();
    }

    /** @throws IllegalStateException when a path was not tried on something that is hidden */
    static String text(
            Map<String, Map<ReadPath, String>> records,
            Map<String, Map<FilePath, String>> files,
            Map<String, Map<HeldPath, String>> held,
            Map<String, Map<JobPath, String>> jobs) {
        return HEAD
                + table(List.of(ReadPath.values()), records)
                + FILES
                + table(List.of(FilePath.values()), files)
                + HELD
                + table(List.of(HeldPath.values()), held)
                + JOBS
                + table(List.of(JobPath.values()), jobs);
    }

    /** Endpoints through which something could come out and that no path goes through. */
    static Set<String> untried(Set<String> declared, Set<String> elsewhere) {
        var tried = Stream.of(ReadPath.values(), FilePath.values(), HeldPath.values(), JobPath.values())
                .flatMap(Stream::of)
                .map(Path::route)
                .collect(Collectors.toSet());
        return declared.stream()
                .filter(BypassReport::ofRecords)
                .filter(route -> !elsewhere.contains(route) && !tried.contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean ofRecords(String route) {
        return route.matches("[A-Z]+ /(records|record-exports|decisions|usage-reports|files|session-contents)(/.*)?")
                || route.matches("GET /long-jobs(/.*)?|[A-Z]+ /admin/.*records.*");
    }

    private static <P extends Path> String table(List<P> paths, Map<String, Map<P, String>> outcomes) {
        var text = new StringBuilder("| Path | Endpoint | ")
                .append(String.join(" | ", outcomes.keySet()))
                .append(" |\n");
        text.append("|---|---|").append("---|".repeat(outcomes.size())).append("\n");
        for (var path : paths) {
            text.append("| ")
                    .append(path.label())
                    .append(" | `")
                    .append(path.route())
                    .append("` | ");
            text.append(outcomes.entrySet().stream()
                            .map(column -> cell(path, column))
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static <P extends Path> String cell(P path, Map.Entry<String, Map<P, String>> column) {
        var outcome = column.getValue().get(path);
        if (outcome == null) throw new IllegalStateException(path.label() + " was not tried on " + column.getKey());
        return outcome;
    }
}
