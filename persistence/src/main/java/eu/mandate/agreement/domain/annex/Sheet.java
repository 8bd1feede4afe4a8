package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.Words;
import eu.mandate.document.domain.Block;
import eu.mandate.document.domain.Block.Fact;
import java.util.ArrayList;
import java.util.List;

/** An annex while it is written: sections, facts and tables, with words by key below {@code annex.<key>}. */
final class Sheet {

    private final String key;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    Sheet(String key, Words words) {
        this.key = key;
        this.words = words;
    }

    /** The word {@code annex.<key>.<name>}. */
    String word(String name, Object... arguments) {
        return words.of("annex." + key + "." + name, arguments);
    }

    /** Opens a section. */
    Sheet section(String name) {
        sections++;
        var id = "annex-" + key + "-" + sections;
        blocks.add(new Block.Heading(2, id, key + "." + sections, word(name)));
        return this;
    }

    /** A heading below the section. */
    Sheet heading(String id, String text) {
        blocks.add(new Block.Heading(3, "annex-" + key + "-" + id, null, text));
        return this;
    }

    /** A paragraph of fixed words. */
    Sheet say(String name, Object... arguments) {
        blocks.add(Block.Paragraph.of(word(name, arguments)));
        return this;
    }

    /** Named facts; the caption is the word {@code <name>}. */
    Sheet facts(String name, List<Fact> facts) {
        blocks.add(new Block.Facts(word(name), facts));
        return this;
    }

    /** A fact whose name is the word {@code <name>}; what is missing reads as none. */
    Fact fact(String name, String value) {
        return new Fact(word(name), value == null || value.isBlank() ? words.of("none") : value);
    }

    /** A fact that may be missing: then the word {@code <reason>} says why. */
    Fact fact(String name, String value, String reason) {
        return fact(name, value == null || value.isBlank() ? word(reason) : value);
    }

    /** A table; its caption and headers are the words {@code <name>} and {@code <name>.<column>}. */
    Sheet table(String name, List<String> columns, List<Integer> widths, List<List<String>> rows) {
        var headers = columns.stream().map(column -> word(name + "." + column)).toList();
        blocks.add(new Block.Table(word(name), headers, widths, rows));
        return this;
    }

    /** Any other block. */
    Sheet add(Block block) {
        blocks.add(block);
        return this;
    }

    Annex done() {
        return new Annex(key, word("title"), blocks);
    }
}
