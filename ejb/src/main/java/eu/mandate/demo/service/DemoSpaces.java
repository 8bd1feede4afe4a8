package eu.mandate.demo.service;

import eu.mandate.identity.service.setup.DemoPeople;
import eu.mandate.identity.service.setup.DemoPerson;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Opens one space of the story with all its people in one transaction. Not reachable from outside. */
@Stateless
@PlatformScoped
@PermitAll
public class DemoSpaces {

    @Inject
    DemoPlaces places;

    @Inject
    DemoPeople people;

    @Inject
    TenantSwitch spaces;

    /** Whether all these spaces are there. */
    @Unrecorded("keys of spaces are no personal data")
    public boolean exist(Collection<TenantKey> keys) {
        return places.exist(keys);
    }

    /** Makes sure the space and its people are there; answers as {@link DemoPeople#ensure}. */
    public List<String> ensure(StorySpace space, List<DemoPerson> cast) {
        return spaces.callAs(places.opened(space), () -> people.ensure(cast));
    }
}
