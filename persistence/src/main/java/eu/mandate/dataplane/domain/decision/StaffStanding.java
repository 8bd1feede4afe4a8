package eu.mandate.dataplane.domain.decision;

/**
 * Whether one of the vendor's people may look at personal data at all (Art. 28(3)(b), 29 GDPR; PIPL Art. 51).
 *
 * @param undertaking whether a confidentiality undertaking is in force
 * @param guidelines whether the guidelines in force were acknowledged
 * @param training whether the training is valid
 * @param assignment number of the case, incident, fault or task that the person is assigned to for this customer, or null
 */
public record StaffStanding(boolean undertaking, boolean guidelines, boolean training, String assignment) {

    /** Whether all three are in order. */
    public boolean confidential() {
        return undertaking && guidelines && training;
    }
}
