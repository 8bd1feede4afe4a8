package eu.mandate.dataplane.domain.query;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.query.RecordQuery.Order;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.kernel.domain.SliceRequest;
import java.util.List;

/**
 * A query that asks by nothing its caller may not see. Only {@link QueryRules} makes one, so a store that takes no other cannot
 * be asked otherwise.
 *
 */
public final class CheckedQuery {

    private final List<Comparison> comparisons;
    private final String words;
    private final List<String> texts;
    private final List<Order> order;
    private final Projection projection;
    private final SliceRequest page;

    /** A condition whose value has the form the field keeps. */
    public record Comparison(DataField field, Operator operator, FieldValue value) {
        @Override
        public String toString() {
            return field.key() + " " + operator;
        }
    }

    CheckedQuery(List<Comparison> comparisons, List<String> texts, RecordQuery query, Projection projection) {
        this.comparisons = List.copyOf(comparisons);
        this.words = query.words();
        this.texts = List.copyOf(texts);
        this.order = query.order();
        this.projection = projection;
        this.page = query.page();
    }

    public List<Comparison> comparisons() {
        return comparisons;
    }

    public String words() {
        return words;
    }

    /** Keys of the texts that words are looked for in; empty when there are no words. */
    public List<String> texts() {
        return texts;
    }

    public List<Order> order() {
        return order;
    }

    /** What comes out. */
    public Projection projection() {
        return projection;
    }

    public SliceRequest page() {
        return page;
    }
}
