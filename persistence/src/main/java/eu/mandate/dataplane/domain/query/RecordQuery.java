package eu.mandate.dataplane.domain.query;

import static java.util.Objects.requireNonNull;

import eu.mandate.kernel.domain.SliceRequest;
import java.util.List;

/**
 * What is looked for.
 *
 * @param conditions all of which hold
 * @param words that occur in some text of the record; empty for none
 * @param order empty for the latest first
 * @param fields keys that are wanted; empty for all
 */
public record RecordQuery(
        List<Condition> conditions, String words, List<Order> order, List<String> fields, SliceRequest page) {

    /** Most conditions and orders. */
    public static final int MOST = 10;

    public RecordQuery {
        conditions = List.copyOf(conditions);
        requireNonNull(words, "words");
        order = List.copyOf(order);
        fields = List.copyOf(fields);
        requireNonNull(page, "page");
    }

    /** A condition on a field. */
    public record Condition(String field, Operator operator, String value) {
        @Override
        public String toString() {
            return field + " " + operator;
        }
    }

    /** An order by a field. */
    public record Order(String field, boolean descending) {}

    /** Everything, the latest first. */
    public static RecordQuery all(SliceRequest page) {
        return new RecordQuery(List.of(), "", List.of(), List.of(), page);
    }

    @Override
    public String toString() {
        return "query of " + conditions.size() + " conditions";
    }
}
