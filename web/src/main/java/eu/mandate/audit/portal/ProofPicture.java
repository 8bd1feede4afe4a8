package eu.mandate.audit.portal;

import eu.mandate.audit.domain.ProofChain;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.ProofStep;
import eu.mandate.kernel.portal.TextPage;
import java.util.ArrayList;
import java.util.List;

/**
 * A proof as boxes and lines, from the entry on top to the signed note at the bottom: each row has what was reached so far in the
 * middle, and left or right of it the hash from the proof with which it makes the row below. Lengths are units of the drawing.
 */
public final class ProofPicture {
    /** Width of the drawing. */
    public static final int WIDTH = 360;

    private static final int ROW = 66;
    private static final int BOX = 44;
    private static final int SIDE = 104;
    private static final int MIDDLE = 120;
    private static final int WIDE = 232;
    private static final int SHORT = 10;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final TextPage texts;
    private final String description;
    private int top = 1;

    /** A box with two lines of text; the role is part of its style's name. */
    public record Box(int x, int y, int width, String role, String label, String text) {
        /** Where its texts are centred. */
        public int center() {
            return x + width / 2;
        }

        /** Base line of the label. */
        public int labelY() {
            return y + 18;
        }

        /** Base line of the text. */
        public int textY() {
            return y + 35;
        }

        public int height() {
            return BOX;
        }
    }

    /** A line between two boxes. */
    public record Line(int x1, int y1, int x2, int y2) {}

    /** Draws the chain with the words of the page. */
    public ProofPicture(ProofChain chain, TextPage texts) {
        this.texts = texts;
        description = texts.format(
                "proof.description",
                chain.index() + 1,
                chain.head().size(),
                chain.inLog().size(),
                chain.inCell().size(),
                chain.checkpoint().size());
        middle(MIDDLE, "own", texts.with("proof.entry", chain.index() + 1), shortened(chain.leaf()));
        climb(chain.inLog(), "proof.root");
        down();
        middle(
                WIDE,
                "own",
                texts.get("proof.head"),
                texts.with("proof.head-size", chain.head().size()));
        down();
        middle(MIDDLE, "own", texts.get("proof.head-leaf"), shortened(chain.headLeaf()));
        climb(chain.inCell(), "proof.cell-root");
        down();
        middle(
                WIDE,
                "note",
                texts.get("proof.note"),
                texts.with("proof.note-size", chain.checkpoint().size()));
    }

    private void climb(List<ProofStep> steps, String root) {
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            sibling(step);
            down();
            var last = i == steps.size() - 1;
            middle(
                    last ? WIDE : MIDDLE,
                    last ? "root" : "own",
                    last ? texts.get(root) : texts.with("proof.level", step.level()),
                    shortened(step.node()));
        }
    }

    private void sibling(ProofStep step) {
        var x = step.siblingLeft() ? 2 : WIDTH - SIDE - 2;
        boxes.add(new Box(x, top, SIDE, "side", texts.get("proof.sibling"), shortened(step.sibling())));
        lines.add(new Line(x + SIDE / 2, top + BOX, WIDTH / 2, top + ROW));
    }

    private void middle(int width, String role, String label, String text) {
        boxes.add(new Box((WIDTH - width) / 2, top, width, role, label, text));
    }

    private void down() {
        lines.add(new Line(WIDTH / 2, top + BOX, WIDTH / 2, top + ROW));
        top += ROW;
    }

    private static String shortened(Hash hash) {
        return hash.base64().substring(0, SHORT) + "…";
    }

    public List<Box> getBoxes() {
        return List.copyOf(boxes);
    }

    public List<Line> getLines() {
        return List.copyOf(lines);
    }

    /** What the drawing shows, for who cannot see it. */
    public String getDescription() {
        return description;
    }

    /** Height of the drawing. */
    public int getHeight() {
        return top + BOX + 1;
    }
}
