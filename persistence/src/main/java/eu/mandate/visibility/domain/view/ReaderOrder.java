package eu.mandate.visibility.domain.view;

import eu.mandate.directory.domain.NameKey;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.visibility.domain.ReaderScopeView;
import java.time.LocalDate;
import java.util.Comparator;

/** What readers can be put in the order of. Who is not known any more stands behind the others, and who stands alike by scope and id. */
public enum ReaderOrder {
    /** By scope, and by id within it: the order in which nobody has to be looked up. */
    SCOPE,
    NAME,
    REACH,
    STATE,
    VALID_UNTIL,
    INSTRUCTION;

    private static final Comparator<ReaderScopeView> ALIKE = Comparator.comparing(ReaderScopeView::scope)
            .thenComparing(view -> view.id().toString());

    /** Puts readers in an order. */
    public static Comparator<ReaderScopeView> comparator(SortOrder<ReaderOrder> order) {
        var by = comparator(order.key());
        return (order.descending() ? by.reversed() : by).thenComparing(ALIKE);
    }

    /** Names are put in order here as in the directory, whatever their letters. */
    private static String name(ReaderScopeView view) {
        return view.name() == null ? null : NameKey.of(view.name());
    }

    private static Comparator<ReaderScopeView> comparator(ReaderOrder key) {
        return switch (key) {
            case SCOPE -> ALIKE;
            case NAME -> Comparator.comparing(ReaderOrder::name, Comparator.nullsLast(Comparator.naturalOrder()));
            case REACH -> Comparator.comparing(ReaderScopeView::reach);
            case STATE -> Comparator.comparing(ReaderScopeView::state);
            case VALID_UNTIL ->
                Comparator.comparing(view -> view.validUntil() == null ? LocalDate.MAX : view.validUntil());
            case INSTRUCTION -> Comparator.comparing(ReaderScopeView::instruction);
        };
    }
}
