package eu.mandate.document.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blocks as well-formed, escaped HTML: the same for the preview in a page and for the issued file. */
public final class HtmlBlocks {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{1,3}-[A-Z]{1,3}\\d{2}\\b");

    private HtmlBlocks() {}

    /** The blocks one after the other. */
    public static String of(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .mapToObj(at -> blocks.get(at) instanceof Block.Heading heading
                        ? heading(heading, leadsATable(blocks.subList(at + 1, blocks.size())))
                        : of(blocks.get(at)))
                .collect(Collectors.joining("\n"));
    }

    /** A heading stays with the head and the first row of its table, so it needs more room than one before text. */
    private static boolean leadsATable(List<Block> following) {
        return following.stream()
                .limit(2)
                .dropWhile(Block.Paragraph.class::isInstance)
                .findFirst()
                .filter(block -> !(block instanceof Block.Heading))
                .isPresent();
    }

    /** The text with everything that HTML would understand as markup escaped. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String of(Block block) {
        if (block instanceof Block.Heading heading) return heading(heading, false);
        if (block instanceof Block.Paragraph paragraph) return paragraph(paragraph);
        if (block instanceof Block.Table table) return table(table);
        return facts((Block.Facts) block);
    }

    private static String heading(Block.Heading heading, boolean leadsATable) {
        var tag = "h" + (heading.level() + 1);
        var kind = leadsATable ? " class=\"tabled\"" : "";
        return "<" + tag + " id=\"" + escape(heading.id()) + "\"" + kind + ">" + title(heading) + "</" + tag + ">";
    }

    /** Number and text of a heading, the number marked as such. */
    static String title(Block.Heading heading) {
        if (heading.number() == null) return escape(heading.text());
        return "<span class=\"number\">" + escape(heading.number()) + "</span> " + escape(heading.text());
    }

    private static String paragraph(Block.Paragraph paragraph) {
        var id = paragraph.id() == null ? "" : " id=\"" + escape(paragraph.id()) + "\"";
        var runs = paragraph.runs().stream().map(HtmlBlocks::run).collect(Collectors.joining());
        if (paragraph.number() == null) return "<p" + id + ">" + runs + "</p>";
        return "<p class=\"numbered\"" + id + "><span class=\"number\">" + escape(paragraph.number()) + "</span> "
                + runs + "</p>";
    }

    private static String run(Run run) {
        var text = escape(run.text());
        if (run.target() != null)
            return "<a href=\"#" + escape(run.target()) + "\" title=\"" + text + "\">" + text + "</a>";
        return run.strong() ? "<strong>" + text + "</strong>" : text;
    }

    private static String table(Block.Table table) {
        var html = new StringBuilder("<table>\n<caption>")
                .append(escape(table.caption()))
                .append("</caption>\n<thead><tr>");
        var total = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (var i = 0; i < table.headers().size(); i++) {
            html.append("<th scope=\"col\" style=\"width:")
                    .append(table.widths().get(i) * 100 / total)
                    .append("%\">")
                    .append(escape(table.headers().get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> html.append(row(row)));
        return html.append("</tbody></table>").toString();
    }

    private static String row(List<String> cells) {
        return "<tr><th scope=\"row\">" + lines(cells.get(0)) + "</th>"
                + cells.stream()
                        .skip(1)
                        .map(cell -> "<td>" + lines(cell) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>\n";
    }

    private static String facts(Block.Facts facts) {
        return "<table class=\"facts\">\n<caption>" + escape(facts.caption()) + "</caption>\n<tbody>\n"
                + facts.facts().stream()
                        .map(fact -> "<tr><th scope=\"row\">" + escape(fact.name()) + "</th><td>" + lines(fact.value())
                                + "</td></tr>\n")
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    /** Codes such as {@code J-C07} stay whole at the end of a line. */
    private static String lines(String text) {
        return CODE.matcher(escape(text))
                .replaceAll("<span class=\"code\">$0</span>")
                .replace("\n", "<br/>");
    }
}
