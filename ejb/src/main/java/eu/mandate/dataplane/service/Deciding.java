package eu.mandate.dataplane.service;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The one place in which the product asks the decision point about records that exist: who calls and when is added here, so that
 * no path can leave it out or say something else.
 */
@ApplicationScoped
public class Deciding {
    private static final DecisionPoint POINT = DecisionPoint.standard();

    @Inject
    SituationReading situations;

    @Inject
    CallingActor caller;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /**
     * A question of the caller, now.
     *
     * @param purpose as it was written, or null
     */
    public Question question(Action action, String category, String purpose) {
        return Question.of(action, caller.actor(), tenant.require(), category, purpose)
                .at(clock.instant());
    }

    /**
     * Asks and insists on a yes.
     *
     * @throws Refusal with the code of the first step that fails
     */
    public Allowed allow(Question question) {
        var standing = situations.standing();
        var yes = POINT.decide(question, standing.situation()).orRefuse();
        return Allowed.of(yes, standing.situation(), situations.context(standing));
    }

    /** Asks only. */
    public Decision decide(Question question, Situation situation) {
        return POINT.decide(question, situation);
    }

    /** What holds at present. */
    public Situation situation() {
        return situations.now();
    }
}
