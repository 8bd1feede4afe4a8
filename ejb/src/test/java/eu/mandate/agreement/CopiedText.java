package eu.mandate.agreement;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged file in the order of its structure, as it is copied or read aloud; headers and footers are no part of it. */
final class CopiedText {

    private static final char BREAK = '\n';

    private final Map<COSDictionary, Map<Integer, StringBuilder>> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private float line;

    private CopiedText() {}

    /** Without white space, of which lines and columns make their own. */
    static String of(PDDocument pdf) throws IOException {
        return bare(read(pdf));
    }

    /** Line by line as they stand on the pages, with the spaces inside a line; a cell begins a line, too. */
    static List<String> lines(PDDocument pdf) throws IOException {
        return read(pdf)
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String read(PDDocument pdf) throws IOException {
        var copied = new CopiedText();
        for (var page : pdf.getPages()) copied.read(page);
        copied.walk(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return copied.text.toString();
    }

    static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private void read(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var contents = new HashMap<Integer, StringBuilder>();
        extractor.getMarkedContents().forEach(content -> collect(content, contents));
        pages.put(page.getCOSObject(), contents);
    }

    private void collect(PDMarkedContent content, Map<Integer, StringBuilder> contents) {
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position && content.getMCID() >= 0) {
                var words = contents.computeIfAbsent(content.getMCID(), number -> new StringBuilder());
                if (position.getYDirAdj() != line) words.append(BREAK);
                line = position.getYDirAdj();
                words.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, contents);
            }
        }
    }

    private void walk(PDStructureNode node, PDPage around) {
        var page = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : around;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) walk(inner, page);
            else if (kid instanceof PDMarkedContentReference reference) {
                append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer number) append(page, number);
        }
    }

    private void append(PDPage page, int number) {
        text.append(pages.get(page.getCOSObject()).getOrDefault(number, new StringBuilder()))
                .append(BREAK);
    }
}
