package eu.mandate.document.domain;

import java.util.List;
import java.util.Locale;

/**
 * A document as blocks in reading order.
 *
 * @param subject one sentence about it, for the properties of the file
 * @param cover facts on its first page
 * @param footer text at the foot of every page, beside the page number
 */
public record StructuredDocument(
        String title, String subject, Locale language, Block.Facts cover, String footer, List<Block> blocks) {

    public StructuredDocument {
        blocks = List.copyOf(blocks);
    }

    /** The headings in reading order. */
    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }
}
