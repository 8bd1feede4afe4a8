package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.AgreementEvent;
import eu.mandate.agreement.store.JdbcAgreements;
import eu.mandate.kernel.domain.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Puts an agreement in force for an organisation that has none, in the running transaction and as the bound caller. */
@ApplicationScoped
public class AgreementSetup {

    @Inject
    JdbcAgreements agreements;

    @Inject
    IssueConditions conditions;

    @Inject
    Issuing issuing;

    @Inject
    Accepting accepting;

    @Inject
    AgreementReading reading;

    @Inject
    Event<DomainEvent> events;

    /**
     * Issues an agreement and has it accepted by a signatory. Does nothing where there is one already.
     *
     * @param name and title: of the signatory
     */
    public void ensure(IssueAgreement command, String name, String title) {
        var last = agreements.lock();
        if (last > 0) return;
        var part = conditions.meet(command);
        var issued = issuing.issue(part, last, command.acknowledged());
        events.fire(new AgreementEvent.AgreementIssued(
                issued.number(),
                issued.language(),
                issued.configurationHash(),
                issued.fileHash(),
                String.join(",", command.acknowledged())));
        accept(issued.number(), new AcceptAgreement(name, title, null, issued.fileHash()));
    }

    private void accept(int number, AcceptAgreement command) {
        accepting.click(number, command);
        events.fire(AgreementEvent.AgreementAccepted.of(
                number, reading.acceptance(number).orElseThrow()));
    }
}
