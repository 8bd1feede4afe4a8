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
import java.util.stream.Stream;

/** Which commitment is proved by which test. */
final class CommitmentsPage {

    private static final String INTRODUCTION = """
            # Commitments and their proofs

            The four services' privacy policies make commitments, and the product adds invariants of its own. A row
            counts as proved when a test names it with `@Commitment`; the test runs in every `./mandate test`. A row
            may have several proofs, and a test may prove several rows. A row whose words are shown to stand in profile,
            register, agreement or public page (`@CommitmentInPart`), while no test shows yet that a running call keeps to
            them, is counted apart and not as proved. What is not listed below has no proof yet.

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
        var proved = rows(proofs.stream().filter(Proof::whole));
        var inPart = rows(proofs.stream().filter(proof -> !proved.contains(proof.row())));
        var table = new MarkdownTable("Source", "Rows", "Proved", "In part");
        for (var source : CommitmentSource.values()) {
            var rows = rows(source);
            table.add(source.title(), Integer.toString(rows.size()), count(rows, proved), count(rows, inPart));
        }
        var all = List.copyOf(CommitmentRows.all().values());
        table.add("All", Integer.toString(all.size()), count(all, proved), count(all, inPart));
        return table.toString();
    }

    private static String count(List<CommitmentRow> rows, Set<String> wanted) {
        return Long.toString(
                rows.stream().filter(row -> wanted.contains(row.id())).count());
    }

    private static Set<String> rows(Stream<Proof> proofs) {
        return proofs.map(Proof::row).collect(toSet());
    }

    private static List<CommitmentRow> rows(CommitmentSource source) {
        return CommitmentRows.all().values().stream()
                .filter(row -> row.source() == source)
                .toList();
    }

    private List<CommitmentRow> namedRows(CommitmentSource source) {
        var named = rows(proofs.stream());
        return rows(source).stream().filter(row -> named.contains(row.id())).toList();
    }

    private String section(CommitmentSource source) {
        var rows = namedRows(source);
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
