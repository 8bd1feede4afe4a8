package eu.mandate.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.document.domain.Block.Fact;
import eu.mandate.document.domain.Block.Facts;
import eu.mandate.document.domain.Block.Heading;
import eu.mandate.document.domain.Block.Paragraph;
import eu.mandate.document.domain.Block.Table;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HtmlBlocksTest {

    @Test
    void markupInTextIsEscapedEverywhere() {
        var evil = "<b>\"'&";
        var blocks = List.<Block>of(
                new Heading(1, "a", evil, evil),
                new Paragraph("p", evil, List.of(Run.of(evil), Run.to("a", evil), new Run(evil, true, null))),
                new Table(evil, List.of(evil), List.of(1), List.of(List.of(evil))),
                new Facts(evil, List.of(new Fact(evil, evil))));
        assertThat(HtmlBlocks.of(blocks)).doesNotContain("<b>").contains("&lt;b&gt;&quot;&#39;&amp;");
    }

    @Test
    void aReferenceLeadsToItsBlockAndSaysWhere() {
        var reference = new Paragraph(null, null, List.of(Run.to("clause-end", "clause 18")));
        assertThat(HtmlBlocks.of(List.<Block>of(reference)))
                .isEqualTo("<p><a href=\"#clause-end\" title=\"clause 18\">clause 18</a></p>");
    }

    @Test
    void aTableNamesItsColumnsAndItsRows() {
        var table = new Table("Shown", List.of("A", "B"), List.of(1, 3), List.of(List.of("x", "y\nz")));
        assertThat(HtmlBlocks.of(List.<Block>of(table)))
                .contains("<caption>Shown</caption>", "<th scope=\"col\" style=\"width:25%\">A</th>")
                .contains("<th scope=\"row\">x</th><td>y<br/>z</td>");
    }

    @Test
    void codesStayWholeAtTheEndOfALine() {
        var facts = new Facts("Data", List.of(new Fact("Categories", "J-C07 Profile, report SEC-2026-31")));
        assertThat(HtmlBlocks.of(List.<Block>of(facts)))
                .contains("<span class=\"code\">J-C07</span> Profile, report SEC-2026-31");
    }

    @Test
    void aTableWhoseRowsDoNotFitItsHeadersCannotBe() {
        assertThatThrownBy(() -> new Table("T", List.of("A", "B"), List.of(1, 1), List.of(List.of("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void englishIsSetWithStraightQuotationMarksAndChineseWithItsOwn() {
        assertThat(file(Locale.ENGLISH))
                .contains("three months' notice", "\"end\"")
                .doesNotContain("’");
        assertThat(file(Locale.SIMPLIFIED_CHINESE)).contains("three months’ notice", "“end”", "目录");
    }

    private static String file(Locale language) {
        var cover = new Facts("About", List.of(new Fact("Number", "N-1")));
        var text = Paragraph.of("three months’ notice to the “end”");
        return HtmlFile.of(
                new StructuredDocument("Title", "Subject", language, cover, "N-1", List.of(text)), "FOOTER PAGE_OF");
    }
}
