package eu.mandate.dataplane.service;

import eu.mandate.catalogue.domain.profile.terms.StorageRule;
import eu.mandate.dataplane.domain.decision.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In which regions this installation's stores are, as whoever runs it says. */
@ApplicationScoped
public class StoreRegions {

    @Inject
    @ConfigProperty(name = "mandate.store.regions")
    Optional<String> named;

    /**
     * Where the data of an organisation is at home, and where it is kept.
     *
     * @param storage the profile's rule, or null when it has none
     * @param country two letters of the controller's country, or null while it has not said
     * @return null without a rule
     */
    Regions of(StorageRule storage, String country) {
        if (storage == null) return null;
        var home = Regions.homeOf(storage, country);
        var stores = stores();
        var first = stores.isEmpty() ? null : stores.get(0);
        return new Regions(home, stores.contains(String.valueOf(home)) ? home : first, List.of());
    }

    private List<String> stores() {
        return named.stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
