package eu.mandate.organisation.domain;

import eu.mandate.catalogue.domain.profile.Regime;

/** Where a controller established elsewhere appoints a representative. */
public enum Territory {
    /** Art. 27 GDPR. */
    EU(Regime.GDPR),
    /** Art. 27 UK GDPR. */
    UK(Regime.UK_GDPR),
    /** PIPL Art. 53. */
    PRC(Regime.PIPL);

    private final Regime regime;

    Territory(Regime regime) {
        this.regime = regime;
    }

    /** The law that asks for the representative. */
    public Regime regime() {
        return regime;
    }
}
