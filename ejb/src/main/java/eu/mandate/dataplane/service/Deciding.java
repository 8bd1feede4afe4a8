package eu.mandate.dataplane.service;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.NeedCheck;
import eu.mandate.dataplane.domain.decision.OperationCheck;
import eu.mandate.dataplane.domain.decision.PaidPlanCheck;
import eu.mandate.dataplane.domain.decision.PermissionCheck;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.ScopeCheck;
import eu.mandate.dataplane.domain.decision.Sight;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.service.SituationReading.Standing;
import eu.mandate.dataplane.store.StoredRecord;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

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
    Sights sights;

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
     * Asks about many records and insists on a yes; what is asked of the store has to carry the scope of the answer.
     *
     * @throws Refusal with the code of the first step that fails
     */
    public Allowed allow(Question question) {
        var standing = situations.standing();
        return allow(question, standing, sights.many(standing));
    }

    /**
     * Asks about one record and insists on a yes.
     *
     * @throws Refusal with the code of the first step that fails; NOT_FOUND for an ordinary member who may not know of it
     */
    public Allowed allow(Question question, StoredRecord record) {
        return allow(question, record.id(), record.belonging());
    }

    /**
     * Asks about one thing that belongs somewhere and insists on a yes.
     *
     * @param record id; null for what is no record
     * @throws Refusal as for a record
     */
    public Allowed allow(Question question, UUID record, Belonging belonging) {
        var standing = situations.standing();
        return allow(question, standing, sights.one(standing, record, belonging));
    }

    private Allowed allow(Question question, Standing standing, Sight sight) {
        var yes = point(standing, sight).decide(question, standing.situation()).orRefuse();
        var scope = sight.of(question.category()).scope();
        return Allowed.of(yes, standing.situation(), situations.context(standing), scope);
    }

    /** What is asked in this call, with the steps that need to know who sees what. */
    private static DecisionPoint point(Standing standing, Sight sight) {
        return POINT.with(new NeedCheck(sight))
                .with(new OperationCheck(standing::excluding))
                .with(new PaidPlanCheck(standing.paid()))
                .with(new PermissionCheck(sight))
                .with(new ScopeCheck(sight));
    }

    /** A decision and what it was made in. */
    public record Decided(Decision decision, Situation situation) {}

    /**
     * Asks only.
     *
     * @param record the call is about, or null
     */
    public Decided decide(Question question, StoredRecord record) {
        var standing = situations.standing();
        var sight = record == null ? sights.many(standing) : sights.one(standing, record.id(), record.belonging());
        return new Decided(point(standing, sight).decide(question, standing.situation()), standing.situation());
    }

    /** What the caller may see of each category, whatever else would be decided. */
    public Sight sight() {
        return sights.many(situations.standing());
    }

    /** What holds at present. */
    public Situation situation() {
        return situations.now();
    }
}
