package eu.mandate.agreement;

import eu.mandate.document.domain.Block;
import eu.mandate.document.domain.Block.Facts;
import eu.mandate.document.domain.Block.Heading;
import eu.mandate.document.domain.Block.Paragraph;
import eu.mandate.document.domain.Block.Table;
import eu.mandate.document.domain.Run;
import eu.mandate.document.domain.StructuredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document says, taken out of its blocks. */
public final class DocumentText {

    private DocumentText() {}

    static int at(StructuredDocument document, String id) {
        for (var i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Heading heading
                    && heading.id().equals(id)) return i;
        }
        throw new AssertionError("no heading " + id);
    }

    static Stream<String> id(Block block) {
        if (block instanceof Heading heading) return Stream.of(heading.id());
        return block instanceof Paragraph paragraph ? Stream.ofNullable(paragraph.id()) : Stream.empty();
    }

    static List<String> targets(StructuredDocument document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).runs().stream())
                .map(Run::target)
                .filter(target -> target != null)
                .toList();
    }

    static List<String> cells(StructuredDocument document) {
        var cells = new ArrayList<>(
                document.blocks().stream().flatMap(DocumentText::texts).toList());
        document.cover().facts().forEach(fact -> cells.add(fact.value()));
        return cells;
    }

    /** The headers of all tables. */
    static Set<String> headers(StructuredDocument document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).headers().stream())
                .collect(Collectors.toSet());
    }

    public static String text(List<Block> blocks) {
        return blocks.stream().flatMap(DocumentText::texts).collect(Collectors.joining("\n"));
    }

    /** Everything a reader sees after the contents, in order: headings, paragraphs and rows with their numbers; headers one by one. */
    static List<String> pieces(StructuredDocument document) {
        return document.blocks().stream().flatMap(DocumentText::pieces).toList();
    }

    private static Stream<String> pieces(Block block) {
        if (block instanceof Heading heading) {
            return Stream.of((heading.number() == null ? "" : heading.number()) + heading.text());
        }
        if (block instanceof Paragraph paragraph) {
            var text = paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
            return Stream.of((paragraph.number() == null ? "" : paragraph.number()) + text);
        }
        if (block instanceof Facts facts) return facts.facts().stream().map(fact -> fact.name() + fact.value());
        var table = (Table) block;
        var rows = table.rows().stream().map(row -> String.join("", row));
        return Stream.concat(table.headers().stream(), rows);
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Heading heading) return Stream.of(heading.title());
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.runs().stream().map(Run::text).collect(Collectors.joining()));
        }
        if (block instanceof Facts facts) {
            return facts.facts().stream().flatMap(fact -> Stream.of(fact.name(), fact.value()));
        }
        var table = (Table) block;
        return Stream.concat(table.headers().stream(), table.rows().stream().flatMap(List::stream));
    }
}
