package eu.mandate.demo.service;

import eu.mandate.approval.service.setup.DemoApprovals;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.Future;

/** Lets people of the story do what they do, each act in a transaction of its own. Not reachable from outside. */
@Stateless
@PlatformScoped
@PermitAll
public class DemoActs {

    @Inject
    DemoPlaces places;

    @Inject
    DemoSpeakers people;

    @Inject
    TenantSwitch spaces;

    @Inject
    DemoLedger ledger;

    @Inject
    DemoApprovals approvals;

    @Inject
    DemoDeeds deeds;

    /** Does what was not done before, as the person of the act and in a request of its own: a request has one caller. */
    @Asynchronous
    @Unrecorded("what was done before is not done again")
    public Future<Void> perform(StorySpace space, StoryAct act) {
        spaces.runAs(places.opened(space), () -> {
            people.speakAs(act.by());
            doAs(space, act);
        });
        return new AsyncResult<>(null);
    }

    private void doAs(StorySpace space, StoryAct act) {
        if (act instanceof StoryAct.Gives gives) ledger.give(gives);
        deeds.perform(space, act);
        if (act instanceof StoryAct.Accepts) ledger.accept();
        if (act instanceof StoryAct.Withdraws withdraws) ledger.withdraw(withdraws);
        if (act instanceof StoryAct.Approves approves && !ledger.holds(approves.type(), approves.payload())) {
            approvals.approve(approves.type(), approves.reason());
        }
    }
}
