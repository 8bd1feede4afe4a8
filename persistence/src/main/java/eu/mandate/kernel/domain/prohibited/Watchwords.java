package eu.mandate.kernel.domain.prohibited;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many words in one pass (Aho and Corasick, 1975): a step for each character, however many words there are.
 * Words are folded; so is the text.
 */
final class Watchwords {

    private static final int NONE = -1;

    private static final byte PASSED_OVER = -1;

    /** By character as it stands in a text, folding included; so one look-up does for each. */
    private final byte[] symbols = new byte[Character.MAX_VALUE + 1];

    private final int width;
    private final int[] next;
    private final int[] word;
    private final int[] shorter;

    /** Told about each occurrence. */
    interface Listener {
        /**
         * A word ends here.
         *
         * @param word its place in the list
         * @param end index after its last character
         */
        void found(int word, int end);
    }

    Watchwords(List<String> words) {
        var letters = 0;
        var states = 1;
        for (var text : words) {
            states += text.length();
            for (var at = 0; at < text.length(); at++) {
                if (symbols[text.charAt(at)] == 0) symbols[text.charAt(at)] = (byte) ++letters;
            }
        }
        if (letters > Byte.MAX_VALUE) throw new IllegalArgumentException("too many letters: " + letters);
        fold();
        width = letters + 1;
        next = new int[states * width];
        word = new int[states];
        shorter = new int[states];
        Arrays.fill(next, NONE);
        Arrays.fill(word, NONE);
        build(words);
        link();
    }

    private void fold() {
        for (var character = 0; character <= Character.MAX_VALUE; character++) {
            var folded = Folding.fold((char) character);
            if (folded == Folding.FILLER) symbols[character] = PASSED_OVER;
            else if (folded != character) symbols[character] = symbols[folded];
        }
    }

    private void build(List<String> words) {
        var states = 1;
        for (var index = 0; index < words.size(); index++) {
            var state = 0;
            var text = words.get(index);
            for (var at = 0; at < text.length(); at++) {
                var edge = state * width + symbols[text.charAt(at)];
                if (next[edge] == NONE) next[edge] = states++;
                state = next[edge];
            }
            word[state] = index;
        }
    }

    /** Every missing edge leads where the longest suffix that is a beginning of a word leads. */
    private void link() {
        var fallback = new int[word.length];
        var queue = new ArrayDeque<Integer>();
        for (var symbol = 0; symbol < width; symbol++) {
            if (next[symbol] == NONE) next[symbol] = 0;
            else queue.add(next[symbol]);
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            var suffix = fallback[state];
            shorter[state] = word[suffix] == NONE ? shorter[suffix] : suffix;
            for (var symbol = 0; symbol < width; symbol++) {
                var edge = state * width + symbol;
                if (next[edge] == NONE) next[edge] = next[suffix * width + symbol];
                else {
                    fallback[next[edge]] = next[suffix * width + symbol];
                    queue.add(next[edge]);
                }
            }
        }
    }

    /** Tells every occurrence, in the order of their ends. */
    void scan(char[] text, Listener listener) {
        var state = 0;
        for (var at = 0; at < text.length; at++) {
            var symbol = symbols[text[at]];
            if (symbol == PASSED_OVER) continue;
            state = next[state * width + symbol];
            if (word[state] != NONE || shorter[state] != 0) tell(state, at + 1, listener);
        }
    }

    private void tell(int state, int end, Listener listener) {
        for (var found = state; found != 0; found = shorter[found]) {
            if (word[found] != NONE) listener.found(word[found], end);
        }
    }
}
