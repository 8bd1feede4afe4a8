package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.catalogue.domain.profile.Regime;
import java.util.Set;

/** Whose law may keep data against the customer's instruction (Art. 28(3)(a), (g) GDPR). */
final class ForeignLaw {

    private static final Set<String> MEMBER_STATES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO");

    private static final Set<Regime> EUROPEAN = Set.of(Regime.GDPR, Regime.UK_GDPR);

    private final Snapshot snapshot;

    ForeignLaw(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    boolean isForeign(String country) {
        var regimes = snapshot.organisation().regimes();
        if (regimes == null || regimes.regimes().stream().noneMatch(EUROPEAN::contains)) return false;
        var british = regimes.regimes().contains(Regime.UK_GDPR) && country.equals("GB");
        var european = regimes.regimes().contains(Regime.GDPR) && MEMBER_STATES.contains(country);
        return !british && !european;
    }
}
