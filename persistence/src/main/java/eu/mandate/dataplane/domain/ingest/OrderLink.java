package eu.mandate.dataplane.domain.ingest;

import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.kernel.domain.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What others tell of a transaction belongs to one order of the customer: W-C16 names a W-C13 by its {@value #NUMBER} (row W-067).
 */
public final class OrderLink {

    /** Category of the orders; the database keeps their numbers under a key of their own. */
    public static final String ORDERS = "W-C13";

    /** Key of the field that both categories have. */
    public static final String NUMBER = "orderNo";

    private static final String LINKED = "W-C16";

    private OrderLink() {}

    /** Number of the order that a record is. */
    public static Optional<String> order(String category, Map<String, FieldValue> values) {
        return number(ORDERS, category, values);
    }

    /** Number of the order that a record belongs to, for one that belongs to any. */
    public static Optional<String> named(String category, Map<String, FieldValue> values) {
        return number(LINKED, category, values);
    }

    /** Why a record is not taken whose order is not there. */
    public static Fault unknown() {
        return Fault.of("record-order-unknown").under("/fields/" + NUMBER);
    }

    /** The same for a correction, which is refused whole. */
    public static Refusal refusal() {
        return Faults.refusal(List.of(unknown()));
    }

    private static Optional<String> number(String wanted, String category, Map<String, FieldValue> values) {
        return wanted.equals(category) && values.get(NUMBER) instanceof FieldValue.Words words
                ? Optional.of(words.text())
                : Optional.empty();
    }
}
