package eu.mandate.dataplane.service.ingest;

import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.ingest.OrderLink;
import eu.mandate.dataplane.store.ingest.JdbcOrders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The records of one delivery that belong to orders, held until all of it is known: an order may come behind what belongs to it. */
final class OrderLinks {
    private final JdbcOrders orders;
    private final Set<String> delivered = new HashSet<>();
    private final List<Linked> linked = new ArrayList<>();

    OrderLinks(JdbcOrders orders) {
        this.orders = orders;
    }

    private record Linked(int index, Ingested.Accepted accepted, String order) {}

    /** Whether the record is held; one that is an order itself is only noted. */
    boolean hold(int index, Ingested.Accepted accepted) {
        var category = accepted.record().category();
        var values = accepted.record().values();
        OrderLink.order(category, values).ifPresent(delivered::add);
        var named = OrderLink.named(category, values);
        named.ifPresent(order -> linked.add(new Linked(index, accepted, order)));
        return named.isPresent();
    }

    /** Lets go of all that were held: whose order is there, in the store or in the delivery, and whose is not. */
    void settle(BiConsumer<Integer, Ingested.Accepted> there, BiConsumer<Integer, Ingested.Refused> missing) {
        var sought = linked.stream()
                .map(Linked::order)
                .filter(order -> !delivered.contains(order))
                .distinct()
                .toList();
        var known = sought.isEmpty() ? Set.<String>of() : orders.known(sought);
        for (var each : linked) {
            if (delivered.contains(each.order()) || known.contains(each.order())) {
                there.accept(each.index(), each.accepted());
            } else missing.accept(each.index(), Ingested.Refused.malformed(List.of(OrderLink.unknown())));
        }
        linked.clear();
    }
}
