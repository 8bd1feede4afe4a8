package eu.mandate.demo.service;

import eu.mandate.audit.entity.CallerContext;
import eu.mandate.identity.service.setup.DemoPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lets a person of the story be the caller of the present request. */
@ApplicationScoped
public class DemoSpeakers {

    @Inject
    DemoPeople people;

    @Inject
    CallerContext caller;

    /** Only in a request in which nobody is known yet. */
    void speakAs(StoryPerson person) {
        var user = people.known(person.username());
        caller.bind(user.value(), List.of(person.role().name()), null);
    }
}
