package eu.mandate.organisation.domain;

import eu.mandate.catalogue.domain.profile.Regime;
import java.util.Set;

/** A question that an organisation answers with yes or no. */
public enum DeclarationCode {
    /** Uses the service for commercial purposes only. */
    COMMERCIAL_USE(true, false),
    /** Has a legal basis for the content it brings into the service (Art. 5(2), 6 GDPR). */
    LAWFUL_BASIS_FOR_CONTENT(true, false),
    /** Stands under a supervisory authority of its trade, such as finance or health. */
    REGULATED_BODY(false, false),
    /** Operates critical information infrastructure (PIPL Art. 40). */
    CRITICAL_INFORMATION_INFRASTRUCTURE(false, true),
    /** Is an organ of state (PIPL Art. 33 to 37). */
    STATE_ORGAN(false, true),
    /** Handles important data (Data Security Law of the PRC, Art. 21, 30). */
    IMPORTANT_DATA(false, true);

    private final boolean promise;
    private final boolean chinese;

    DeclarationCode(boolean promise, boolean chinese) {
        this.promise = promise;
        this.chinese = chinese;
    }

    /** Whether the service may only be used after a yes; of the other questions any answer will do. */
    public boolean promise() {
        return promise;
    }

    /** Whether only some services ask it: those whose profile says so. */
    public boolean askedBySome() {
        return this == COMMERCIAL_USE;
    }

    /** Whether an answer is needed under these laws; it may always be given. */
    public boolean askedUnder(Set<Regime> regimes) {
        return !chinese || regimes.contains(Regime.PIPL);
    }
}
