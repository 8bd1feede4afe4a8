package eu.mandate.dataplane;

import java.util.Map;
import java.util.stream.Collectors;

/** What the bypass suite found, as a document. */
final class BypassReport {
    private static final String HEAD = """
            # Bypass report

            Every way by which something of a record could come out, tried on everything that is hidden from the caller. This page is
            written by [BypassIT](../it/src/test/java/eu/mandate/dataplane/BypassIT.java) against the running product; the build
            fails when an answer differs, when a path tells anything, or when an endpoint of the feature has no row.

            A code is a refusal ([outcome codes](outcome-codes.md)). *finds none* and *counts none* are answers in which the hidden thing
            does not occur. *masked* shows that there is a value, and not which; *left out* and *hidden* show nothing of the value, nor whether
            there is one.

            """;

    private BypassReport() {}

    static String text(Map<String, Map<ReadPath, String>> outcomes) {
        var text = new StringBuilder(HEAD);
        text.append("| Path | Endpoint | ")
                .append(String.join(" | ", outcomes.keySet()))
                .append(" |\n");
        text.append("|---|---|").append("---|".repeat(outcomes.size())).append("\n");
        for (var path : ReadPath.values()) {
            var cells = outcomes.values().stream().map(found -> found.get(path)).collect(Collectors.joining(" | "));
            text.append("| ")
                    .append(path.label())
                    .append(" | `")
                    .append(path.route())
                    .append("` | ")
                    .append(cells);
            text.append(" |\n");
        }
        return text.toString();
    }
}
