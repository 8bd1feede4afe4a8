package eu.mandate.agreement.domain;

import eu.mandate.document.domain.Block;
import java.util.List;

/**
 * One computed annex.
 *
 * @param key Roman numeral: I to VI, VII, VIII, X
 * @param title without its number
 * @param blocks its content, headings of level 2 and below
 */
public record Annex(String key, String title, List<Block> blocks) {

    public Annex {
        blocks = List.copyOf(blocks);
    }

    /** What references point to. */
    public String id() {
        return "annex-" + key;
    }
}
