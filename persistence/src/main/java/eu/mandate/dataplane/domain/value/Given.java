package eu.mandate.dataplane.domain.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A value as somebody offered it, with the shape that JSON gives it and nothing decided yet. None of them tells its content
 * in {@code toString}, so that no log and no message can repeat it.
 */
public sealed interface Given {

    /** A null, written out. */
    Given NOTHING = new Nothing();

    /** A text; may hold anything that a Java string can hold. */
    record Text(String text) implements Given {
        public Text {
            requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "text of " + text.length();
        }
    }

    /** A number; its length and exponent are not judged yet. */
    record Figure(BigDecimal figure) implements Given {
        public Figure {
            requireNonNull(figure, "figure");
        }

        @Override
        public String toString() {
            return "number";
        }
    }

    /** Yes or no. */
    record Truth(boolean truth) implements Given {
        @Override
        public String toString() {
            return "truth";
        }
    }

    /** Several values in their order. */
    record Sequence(List<Given> elements) implements Given {
        public Sequence {
            elements = Collections.unmodifiableList(elements);
        }

        @Override
        public String toString() {
            return "sequence of " + elements.size();
        }
    }

    /** Named values; the reader of JSON has refused repeated names. */
    record Members(Map<String, Given> members) implements Given {
        public Members {
            members = Collections.unmodifiableMap(members);
        }

        @Override
        public String toString() {
            return "object of " + members.size();
        }
    }

    /** The explicit absence of a value. */
    record Nothing() implements Given {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** A text. */
    static Given of(String text) {
        return new Text(text);
    }
}
