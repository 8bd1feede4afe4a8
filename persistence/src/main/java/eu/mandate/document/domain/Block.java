package eu.mandate.document.domain;

import java.util.List;

/** One block of a document. */
public sealed interface Block {

    /**
     * A heading; it stands in the table of contents and among the bookmarks.
     *
     * @param level 1 for a part or an annex, 2 for a clause or a section of an annex, 3 below
     * @param id what references point to, unique in the document
     * @param number shown before the text, or null
     */
    record Heading(int level, String id, String number, String text) implements Block {
        /** Number and text as they are shown. */
        public String title() {
            return number == null ? text : number + " " + text;
        }
    }

    /**
     * A paragraph.
     *
     * @param id what references point to, or null
     * @param number shown before it, or null
     */
    record Paragraph(String id, String number, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** An unnumbered paragraph of plain text. */
        public static Paragraph of(String text) {
            return new Paragraph(null, null, List.of(Run.of(text)));
        }
    }

    /**
     * A table with a header row; the first cell of each row is the header of the row.
     *
     * @param caption what it shows, for those who do not see it
     * @param widths relative widths of the columns, as many as headers
     */
    record Table(String caption, List<String> headers, List<Integer> widths, List<List<String>> rows) implements Block {
        public Table {
            headers = List.copyOf(headers);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            var columns = headers.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("rows, widths and headers differ in number: " + caption);
            }
        }
    }

    /**
     * Named facts, one per line.
     *
     * @param caption what they are about, for those who do not see it
     */
    record Facts(String caption, List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A fact and its name; line breaks of the value are kept. */
    record Fact(String name, String value) {}
}
