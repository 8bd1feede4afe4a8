package eu.mandate.audit.domain.query;

import eu.mandate.kernel.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody looks for in the log: terms that all have to hold, in any order. A term is a qualifier, a colon and one or more
 * values with commas between, such as {@code action:membership-invited,roles-assigned}; a value with blanks stands in quotes, a
 * hyphen before the term leaves out what it fits. A term without qualifier is an identifier.
 *
 * @param terms in the order in which they were written; none for every entry
 */
public record EvidenceQuery(List<Term> terms) {
    /** Characters of the longest text that is read. */
    public static final int LONGEST = 1000;

    public EvidenceQuery {
        terms = List.copyOf(terms);
    }

    /** Every entry. */
    public static EvidenceQuery all() {
        return new EvidenceQuery(List.of());
    }

    /**
     * Reads a search.
     *
     * @param text as it was typed; null or blank for every entry
     * @throws Refusal VALIDATION at {@code /query}, with what exactly cannot be read
     */
    public static EvidenceQuery parse(String text) {
        if (text == null) return all();
        if (text.length() > LONGEST) throw Refusal.invalid("/query", "constraint-size", 0, LONGEST);
        return new EvidenceQuery(new QueryReader(text).terms());
    }

    /** The search in its one form; reading it gives the same search. */
    public String text() {
        return terms.stream().map(Term::text).collect(Collectors.joining(" "));
    }

    /** Whether it lets every entry through. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** This search narrowed by one value, which is taken as it is. */
    public EvidenceQuery and(Qualifier qualifier, String value) {
        return value == null || value.isBlank() ? this : and(new Term(qualifier, false, List.of(value)));
    }

    /** This search but for what one value fits, which is taken as it is. */
    public EvidenceQuery without(Qualifier qualifier, String value) {
        return and(new Term(qualifier, true, List.of(value)));
    }

    private EvidenceQuery and(Term term) {
        var more = new ArrayList<>(terms);
        more.add(term);
        return new EvidenceQuery(more);
    }

    /** What the first term of that kind asks for, as it is written; empty when no term does. */
    public Optional<String> asked(Qualifier qualifier) {
        return terms.stream()
                .filter(term -> term.qualifier() == qualifier && !term.negated())
                .map(Term::valueText)
                .findFirst();
    }

    /**
     * This search with other values of one kind; what is left out stays left out.
     *
     * @param values as they are written behind the colon; blank for none
     * @throws Refusal VALIDATION at {@code /query} when they cannot be read
     */
    public EvidenceQuery with(Qualifier qualifier, String values) {
        var wanted = values == null ? "" : values.strip();
        if (wanted.equals(asked(qualifier).orElse(""))) return this;
        var kept = new ArrayList<>(terms.stream()
                .filter(term -> term.qualifier() != qualifier || term.negated())
                .toList());
        if (!wanted.isEmpty()) kept.add(new Term(qualifier, false, new QueryReader(wanted).valuesOf(qualifier)));
        return new EvidenceQuery(kept);
    }
}
