package eu.mandate.visibility.service.support;

import eu.mandate.visibility.domain.support.StaffStandingView;
import java.util.List;

/**
 * What binds the people of a vendor.
 *
 * @param guidelines edition in force, or null while none was issued
 * @param people one page of them, by name
 * @param next cursor of the following page, or null at the end
 */
public record StaffStandingsView(String guidelines, List<StaffStandingView> people, String next) {
    public StaffStandingsView {
        people = List.copyOf(people);
    }
}
