package eu.mandate.demo.service;

import eu.mandate.identity.service.setup.SpaceFounding;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TenantKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** The spaces of the story. */
@ApplicationScoped
public class DemoPlaces {

    @Inject
    SpaceFounding founding;

    /** Whether all these spaces are there. */
    boolean exist(Collection<TenantKey> keys) {
        return keys.stream().allMatch(founding::exists);
    }

    /** The space, opened when it is not there. */
    TenantId opened(StorySpace space) {
        return switch (space.kind()) {
            case INSTALLATION -> TenantId.INSTALLATION;
            case PROCESSOR -> founding.ensureProcessor(space.key(), space.name());
            case CONTROLLER -> founding.ensureCustomer(space.key(), space.name(), space.service(), space.processor());
        };
    }
}
