package eu.mandate.visibility.domain.support;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What binds one of the vendor's people, and whether it suffices today.
 *
 * @param person id
 * @param undertaking whether the undertaking is in force today
 * @param acknowledged whether the guidelines in force were acknowledged
 * @param trained whether the training is valid today
 */
public record StaffStandingView(
        UUID person,
        String name,
        LocalDate undertakingUntil,
        String guidelines,
        LocalDate trainingUntil,
        boolean undertaking,
        boolean acknowledged,
        boolean trained) {

    /** The view of a bond on a day. */
    public static StaffStandingView of(
            UUID person, String name, StaffBond bond, String guidelinesInForce, LocalDate today) {
        return new StaffStandingView(
                person,
                name,
                bond.undertakingUntil(),
                bond.guidelines(),
                bond.trainingUntil(),
                bond.undertaken(today),
                bond.acknowledged(guidelinesInForce),
                bond.trained(today));
    }

    /** Whether the person may look at personal data at all. */
    public boolean sufficient() {
        return undertaking && acknowledged && trained;
    }
}
