package eu.mandate.longjob.service;

import eu.mandate.audit.entity.CallerContext;
import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.service.Authentication;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.longjob.domain.LongJobFailure;
import eu.mandate.longjob.domain.LongJobOrder;
import eu.mandate.longjob.store.JdbcQueue.Claim;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Works on jobs, one after the other, as the person who ordered: in that person's space and with the roles they have when it
 * runs, which are read as for any request.
 */
@ApplicationScoped
public class LongJobRunner {
    private static final Logger LOG = System.getLogger(LongJobRunner.class.getName());

    @Inject
    LongJobClaims claims;

    @Inject
    LongJobSteps steps;

    @Inject
    LongJobKinds kinds;

    @Inject
    Authentication authentication;

    @Inject
    TenantSwitch tenants;

    @Inject
    CallerContext facts;

    /**
     * Works on the next job, in a request context of its own, so that nothing of one job is there in the next.
     *
     * @param stopping asked between two steps; the job is given back then
     * @return false when there was nothing to do
     */
    @ActivateRequestContext
    public boolean next(BooleanSupplier stopping) {
        var claim = claims.next();
        claim.ifPresent(mine -> tenants.runAs(mine.space(), () -> work(mine, stopping)));
        return claim.isPresent();
    }

    private void work(Claim claim, BooleanSupplier stopping) {
        var order = steps.look(claim);
        if (order.isEmpty()) return;
        var roles = bind(order.get(), claim.space());
        if (!steps.begin(claim)) return;
        try {
            var kind = kinds.of(order.get().kind());
            if (kinds.allows(kind.key(), roles)) produce(claim, new Production(order.get(), kind), stopping);
            else steps.fail(claim, LongJobFailure.ROLE_LOST, null);
        } catch (Refusal refused) {
            steps.fail(claim, LongJobFailure.REFUSED, refused.code());
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "long job " + claim.job() + " failed", broken);
            // If the database is away this fails, too: the lease ends, and somebody begins anew.
            steps.fail(claim, LongJobFailure.FAULT, null);
        }
    }

    private void produce(Claim claim, Production production, BooleanSupplier stopping) {
        var outcome = LongJobSteps.Outcome.MORE;
        while (outcome == LongJobSteps.Outcome.MORE) {
            if (stopping.getAsBoolean()) {
                steps.giveBack(claim);
                return;
            }
            outcome = steps.step(claim, production);
        }
        if (outcome == LongJobSteps.Outcome.ENDED) steps.finish(claim, production);
        if (outcome == LongJobSteps.Outcome.TOO_LARGE) steps.fail(claim, LongJobFailure.TOO_LARGE, null);
    }

    /** Binds the person with the roles of today; with none when they are no member any more or the space is closed. */
    private Set<Role> bind(LongJobOrder order, TenantId space) {
        var roles =
                person(new UserId(order.orderedBy()), space).map(Caller::roles).orElse(Set.of());
        facts.bind(order.orderedBy(), roles.stream().map(Role::name).toList(), null);
        return roles;
    }

    private Optional<Caller> person(UserId user, TenantId space) {
        try {
            return authentication.byOrder(user, space);
        } catch (Refusal closed) {
            return Optional.empty();
        }
    }
}
