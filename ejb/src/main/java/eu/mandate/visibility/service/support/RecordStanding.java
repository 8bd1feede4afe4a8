package eu.mandate.visibility.service.support;

import eu.mandate.visibility.domain.support.StaffBond;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records what binds one of the vendor's people; what is missing no longer binds.
 *
 * @param undertakingUntil last day of the signed confidentiality undertaking, or null for none
 * @param guidelines edition of the guidelines that the person acknowledged, or null for none
 * @param trainingUntil last day on which the training is valid, or null for none
 */
public record RecordStanding(
        LocalDate undertakingUntil, @Size(min = 1, max = 40) String guidelines, LocalDate trainingUntil) {

    StaffBond bond() {
        return new StaffBond(undertakingUntil, guidelines, trainingUntil);
    }
}
