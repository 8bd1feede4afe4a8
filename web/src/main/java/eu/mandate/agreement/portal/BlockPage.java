package eu.mandate.agreement.portal;

import eu.mandate.document.domain.Block;
import eu.mandate.document.domain.Run;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Takes blocks of a document apart for pages. A page asks every block for everything, also for what others have: it then
 * gets nothing.
 */
@Named("blocks")
@ApplicationScoped
public class BlockPage {
    private static final int WHOLE = 100;

    /** The head of a column and its share of the width in per cent. */
    public record Column(String header, int share) {}

    /** A cell with the head of its column, which narrow screens show beside it. */
    public record Cell(String header, String text, boolean first) {}

    /** {@code heading}, {@code paragraph}, {@code table} or {@code facts}. */
    public String kind(Block block) {
        return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The pieces of a paragraph. */
    public List<Run> runs(Block block) {
        return block instanceof Block.Paragraph paragraph ? paragraph.runs() : List.of();
    }

    /** Named facts. */
    public List<Block.Fact> facts(Block block) {
        return block instanceof Block.Facts facts ? facts.facts() : List.of();
    }

    /** The columns of a table. */
    public List<Column> columns(Block block) {
        if (!(block instanceof Block.Table table)) return List.of();
        var all = table.widths().stream().mapToInt(Integer::intValue).sum();
        return IntStream.range(0, table.headers().size())
                .mapToObj(
                        at -> new Column(table.headers().get(at), table.widths().get(at) * WHOLE / all))
                .toList();
    }

    /** The rows of a table. */
    public List<List<Cell>> rows(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().map(row -> cells(table, row)).toList()
                : List.of();
    }

    private static List<Cell> cells(Block.Table table, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> new Cell(table.headers().get(at), row.get(at), at == 0))
                .toList();
    }
}
