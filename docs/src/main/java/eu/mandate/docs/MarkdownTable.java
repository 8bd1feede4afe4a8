package eu.mandate.docs;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A table in GitHub's Markdown. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... headings) {
        add(headings);
        text.append('|')
                .append(String.join("|", Collections.nCopies(headings.length, "---")))
                .append("|\n");
    }

    MarkdownTable add(String... cells) {
        return add(Arrays.asList(cells));
    }

    private MarkdownTable add(List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(cell.replace("|", "\\|")).append(' '));
        text.append("|\n");
        return this;
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
