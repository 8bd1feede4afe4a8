package eu.mandate.visibility.domain.support;

import java.time.LocalDate;

/**
 * What binds one of the vendor's people, as the vendor recorded it (Art. 28(3)(b), 29 GDPR; PIPL Art. 51).
 *
 * @param undertakingUntil last day of the signed confidentiality undertaking, or null for none
 * @param guidelines version of the guidelines that was acknowledged, or null for none
 * @param trainingUntil last day on which the training is valid, or null for none
 */
public record StaffBond(LocalDate undertakingUntil, String guidelines, LocalDate trainingUntil) {

    /** Nothing. */
    public static final StaffBond NONE = new StaffBond(null, null, null);

    /** Whether an undertaking is in force; its last day counts. */
    public boolean undertaken(LocalDate today) {
        return undertakingUntil != null && !undertakingUntil.isBefore(today);
    }

    /** Whether the training is valid; its last day counts. */
    public boolean trained(LocalDate today) {
        return trainingUntil != null && !trainingUntil.isBefore(today);
    }

    /** Whether the guidelines in force were acknowledged; while there are none, nothing was. */
    public boolean acknowledged(String inForce) {
        return inForce != null && inForce.equals(guidelines);
    }
}
