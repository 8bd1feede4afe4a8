package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.RegisterFacts.Representation;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import eu.mandate.document.domain.Block.Fact;
import eu.mandate.organisation.domain.RepresentativeChoice;
import eu.mandate.organisation.domain.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One line for each territory and party: the representative, why there is none, or that its law does not apply. */
final class Representatives {

    private final Snapshot snapshot;
    private final Words words;

    Representatives(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    List<Fact> ofCustomer() {
        return facts(
                territory -> snapshot.organisation().representative(territory).map(this::chosen));
    }

    List<Fact> ofVendor() {
        return facts(territory -> snapshot.registers().representatives().stream()
                .map(Representation::entry)
                .filter(entry -> entry.territory().name().equals(territory.name()))
                .map(this::registered)
                .findFirst());
    }

    private List<Fact> facts(Function<Territory, Optional<String>> told) {
        return Arrays.stream(Territory.values())
                .map(territory -> new Fact(
                        word("representative." + territory),
                        told.apply(territory).orElseGet(() -> silent(territory))))
                .toList();
    }

    private String silent(Territory territory) {
        var applies = snapshot.organisation().regimes().regimes().contains(territory.regime());
        return applies ? words.of("none") : word("representative.foreign-law");
    }

    private String chosen(RepresentativeChoice choice) {
        return choice.appointed()
                ? Lines.of(choice.name(), choice.address(), choice.email())
                : word("not-appointed", choice.reason());
    }

    private String registered(VendorRepresentative entry) {
        return entry.appointed()
                ? Lines.of(entry.name(), entry.address(), entry.email())
                : word("not-appointed", words.chinese() ? entry.reasonZh() : entry.reasonEn());
    }

    private String word(String name, Object... arguments) {
        return words.of("annex.I." + name, arguments);
    }
}
