package eu.mandate.visibility.service.support;

import eu.mandate.visibility.domain.support.SupportColleague;
import java.util.List;

/**
 * To whom an access might be handed on.
 *
 * @param people by name
 * @param complete false when more colleagues were not looked at, so that a name has to be searched for
 */
public record SupportColleagues(List<SupportColleague> people, boolean complete) {
    public SupportColleagues {
        people = List.copyOf(people);
    }
}
