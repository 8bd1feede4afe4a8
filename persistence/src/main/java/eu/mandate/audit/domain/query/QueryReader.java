package eu.mandate.audit.domain.query;

import eu.mandate.kernel.domain.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads the text of a search, once, from left to right. A colon and a comma may also be those of a Chinese keyboard. */
final class QueryReader {
    private static final int MOST_TERMS = 20;
    private static final int MOST_VALUES = 50;
    private static final char QUOTE = '"';

    private final String text;
    private int at;

    QueryReader(String text) {
        this.text = text;
    }

    /** @throws Refusal VALIDATION at {@code /query} */
    List<Term> terms() {
        var terms = new ArrayList<Term>();
        for (skipBlanks(); at < text.length(); skipBlanks()) {
            terms.add(term());
            if (terms.size() > MOST_TERMS) throw Refusal.invalid("/query", "query-too-many-terms", MOST_TERMS);
        }
        return terms;
    }

    /** @throws Refusal VALIDATION at {@code /query} */
    List<String> valuesOf(Qualifier qualifier) {
        skipBlanks();
        var values = values(qualifier);
        skipBlanks();
        if (at < text.length()) throw Refusal.invalid("/query", "query-value-missing", qualifier.word());
        return values;
    }

    private Term term() {
        var negated = text.charAt(at) == '-';
        if (negated) at++;
        var qualifier = qualifier();
        return new Term(qualifier, negated, values(qualifier));
    }

    private Qualifier qualifier() {
        var end = at;
        while (end < text.length() && !isEnd(text.charAt(end)) && text.charAt(end) != QUOTE && !isColon(end)) end++;
        if (end == text.length() || !isColon(end)) return Qualifier.IDENTIFIER;
        var word = text.substring(at, end);
        at = end + 1;
        return Qualifier.of(word).orElseThrow(() -> Refusal.invalid("/query", "query-qualifier-unknown", word));
    }

    private List<String> values(Qualifier qualifier) {
        var values = new LinkedHashSet<String>();
        do {
            var value = value();
            if (value.isBlank()) throw missing(qualifier);
            values.add(qualifier.normal(value));
            if (values.size() > MOST_VALUES) throw Refusal.invalid("/query", "query-too-many-terms", MOST_VALUES);
        } while (passComma());
        return List.copyOf(values);
    }

    private static Refusal missing(Qualifier qualifier) {
        return qualifier == Qualifier.IDENTIFIER
                ? Refusal.invalid("/query", "query-word-missing")
                : Refusal.invalid("/query", "query-value-missing", qualifier.word());
    }

    private String value() {
        if (at < text.length() && text.charAt(at) == QUOTE) return quoted();
        var start = at;
        while (at < text.length() && !isEnd(text.charAt(at)) && text.charAt(at) != QUOTE) at++;
        return text.substring(start, at);
    }

    private String quoted() {
        var value = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != QUOTE; at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) at++;
            var c = text.charAt(at);
            value.append(Character.isISOControl(c) ? ' ' : c);
        }
        if (at == text.length()) throw Refusal.invalid("/query", "query-quote-open");
        at++;
        return value.toString().strip();
    }

    private boolean passComma() {
        var comma = at < text.length() && isComma(text.charAt(at));
        if (comma) at++;
        return comma;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) at++;
    }

    private boolean isColon(int index) {
        return text.charAt(index) == ':' || text.charAt(index) == '：';
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '，';
    }

    private static boolean isEnd(char c) {
        return isBlank(c) || isComma(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
