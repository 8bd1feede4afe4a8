package eu.mandate.organisation.domain;

import java.time.Instant;
import java.util.List;

/**
 * What the organisation has stated, with the instruction behind each part.
 *
 * @param at the moment for which it holds
 * @param revision of the policy in force
 * @param parts one for each statement, by type and subject
 */
public record OrganisationView(Instant at, long revision, Organisation organisation, List<StatedPart> parts) {

    public OrganisationView {
        parts = List.copyOf(parts);
    }
}
