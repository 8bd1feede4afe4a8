package eu.mandate.visibility.service.support;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.support.SupportGrant;
import eu.mandate.visibility.domain.support.SupportState;
import eu.mandate.visibility.entity.SupportAccess;
import eu.mandate.visibility.entity.SupportAccesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What the bound organisation says of the accesses of the vendor's people, in the running transaction. */
@ApplicationScoped
public class SupportGrants {

    @Inject
    SupportAccesses accesses;

    @Inject
    Clock clock;

    /**
     * What holds of the access that the pass leads to.
     *
     * @throws Refusal NOT_FOUND when the organisation has none of this person
     */
    public SupportGrant of(SupportPass pass) {
        return accesses.find(pass.access())
                .filter(access -> access.isOf(pass.person()))
                .map(this::grant)
                .orElseThrow(() -> Refusal.notFound("support-access", pass.access()));
    }

    private SupportGrant grant(SupportAccess access) {
        var inForce = access.state(clock.instant()) == SupportState.APPROVED;
        return new SupportGrant(access.wish(), access.roles(), inForce);
    }
}
