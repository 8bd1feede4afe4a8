package eu.mandate.docs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import eu.mandate.testing.CommitmentSource;
import eu.mandate.testing.source.ProjectFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which commitment is proved by which test. */
final class CommitmentsPage {

    private static final String INTRODUCTION = """
            # Commitments and their proofs

            The four services' privacy policies make commitments, and the product adds invariants of its own. A row
            counts as proved when a test names it with `@Commitment`; the test runs in every `./mandate test`. A row
            may have several proofs, and a test may prove several rows. What is not listed below has no proof yet.

            """;

    private final List<Proof> proofs;

    CommitmentsPage(ProjectFiles project) {
        this.proofs = Proof.in(project.javaSources());
    }

    String markdown() {
        refuseUnknownRows();
        var sections =
                Arrays.stream(CommitmentSource.values()).map(this::section).collect(joining());
        return INTRODUCTION + counts() + sections;
    }

    private void refuseUnknownRows() {
        var unknown = proofs.stream()
                .filter(proof -> !CommitmentRows.all().containsKey(proof.row()))
                .map(proof -> proof.row() + " in " + proof.path())
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("@Commitment names rows that do not exist: " + unknown);
        }
    }

    private String counts() {
        var table = new MarkdownTable("Source", "Rows", "Proved");
        for (var source : CommitmentSource.values()) {
            table.add(source.title(), count(rows(source)), count(provedRows(source)));
        }
        var all = CommitmentRows.all().values();
        table.add(
                "All",
                count(all.stream().toList()),
                Integer.toString(provedIds().size()));
        return table.toString();
    }

    private static String count(List<CommitmentRow> rows) {
        return Integer.toString(rows.size());
    }

    private static List<CommitmentRow> rows(CommitmentSource source) {
        return CommitmentRows.all().values().stream()
                .filter(row -> row.source() == source)
                .toList();
    }

    private List<CommitmentRow> provedRows(CommitmentSource source) {
        var proved = provedIds();
        return rows(source).stream().filter(row -> proved.contains(row.id())).toList();
    }

    private Set<String> provedIds() {
        return proofs.stream().map(Proof::row).collect(toSet());
    }

    private String section(CommitmentSource source) {
        var rows = provedRows(source);
        if (rows.isEmpty()) {
            return "";
        }
        var table = new MarkdownTable("Row", "About", "Proof");
        rows.forEach(row -> table.add(row.id(), row.type(), links(row)));
        return "\n## " + source.title() + "\n\n" + table;
    }

    private String links(CommitmentRow row) {
        return proofs.stream()
                .filter(proof -> proof.row().equals(row.id()))
                .map(Proof::link)
                .sorted()
                .collect(joining("<br>"));
    }
}
