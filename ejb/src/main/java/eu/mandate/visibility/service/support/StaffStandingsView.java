package eu.mandate.visibility.service.support;

import eu.mandate.visibility.domain.support.StaffStandingView;
import java.util.List;

/**
 * What binds the people of a vendor.
 *
 * @param guidelines edition in force, or null while none was issued
 */
public record StaffStandingsView(String guidelines, List<StaffStandingView> people) {
    public StaffStandingsView {
        people = List.copyOf(people);
    }
}
