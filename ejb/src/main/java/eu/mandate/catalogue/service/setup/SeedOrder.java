package eu.mandate.catalogue.service.setup;

import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.RegisterReference;
import eu.mandate.kernel.json.Records;
import java.util.ArrayList;
import java.util.List;

/** The order in which entries can be written one by one: what another one names comes before it. */
final class SeedOrder {

    private SeedOrder() {}

    static List<RegisterSeed> of(List<RegisterSeed> seeds) {
        var waiting = new ArrayList<>(seeds);
        var ordered = new ArrayList<RegisterSeed>();
        while (!waiting.isEmpty()) {
            var ready = waiting.stream().filter(seed -> !waits(seed, waiting)).toList();
            // Those that wait for each other cannot be written; the rules say so.
            if (ready.isEmpty()) ready = List.copyOf(waiting);
            ordered.addAll(ready);
            waiting.removeAll(ready);
        }
        return ordered;
    }

    private static boolean waits(RegisterSeed seed, List<RegisterSeed> waiting) {
        return RegisterReference.of((RegisterPayload)
                        Records.read(seed.json(), seed.register().payload()))
                .filter(named -> waiting.stream()
                        .anyMatch(other -> other.register() == named.register()
                                && other.key().equals(named.key())))
                .isPresent();
    }
}
