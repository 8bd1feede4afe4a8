package eu.mandate.dataplane.service.ingest;

import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.OperationCheck;
import eu.mandate.dataplane.domain.decision.PaidPlanCheck;
import eu.mandate.dataplane.domain.event.TakingEvent;
import eu.mandate.dataplane.domain.ingest.ContentRules;
import eu.mandate.dataplane.domain.ingest.IngestGate;
import eu.mandate.dataplane.domain.ingest.Reception;
import eu.mandate.dataplane.domain.ingest.RecordMaking;
import eu.mandate.dataplane.domain.view.TakenRecord;
import eu.mandate.dataplane.json.OfferedRecords;
import eu.mandate.dataplane.service.CallingActor;
import eu.mandate.dataplane.service.Sights;
import eu.mandate.dataplane.service.SituationReading;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Leads what is offered through the gate into the store, or into the caller's session. */
@ApplicationScoped
public class IngestDesk {
    private static final DecisionPoint POINT = DecisionPoint.standard();

    @Inject
    SituationReading situations;

    @Inject
    Sights sights;

    @Inject
    CallingActor caller;

    @Inject
    IngestKeeping keeping;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    TakenRecord takeOne(OfferedRecords offered) {
        var intake = intake(true);
        intake.add(offered.next());
        var taken = intake.settle(false).get(0);
        if (taken.refused() != null) throw taken.refused().refusal();
        events.fire(intake.event(taken));
        return taken;
    }

    List<TakenRecord> takeAll(OfferedRecords offered, boolean atomic) {
        var intake = intake(false);
        for (var next = offered.next(); next != null; next = offered.next()) intake.add(next);
        var taken = intake.settle(atomic);
        events.fire(new TakingEvent.RecordsTaken(intake.figures(taken)));
        return taken;
    }

    /** @throws Refusal PROFILE_INCOMPLETE while the service has no profile in force */
    private Intake intake(boolean single) {
        var standing = situations.standing();
        var situation = standing.situation();
        if (situation.profile() == null) throw Refusal.of(Code.PROFILE_INCOMPLETE, "decision-no-profile");
        var context = situations.context(standing);
        // As fine as the table keeps it: a finer moment would look later or earlier once it is stored.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var rules = ContentRules.of(situation.profile().profile(), context);
        var making = new RecordMaking(situation, context, caller.id(), now);
        var actor = caller.actor();
        var delivery = new IngestGate.Delivery(
                actor, caller.id(), actor.space(), now, Reception.STRICT, sights.many(standing));
        var point = POINT.with(new OperationCheck(standing::excluding)).with(new PaidPlanCheck(standing.paid()));
        return new Intake(new IngestGate(point, situation, rules, making, delivery), situation, keeping, single);
    }
}
