package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.organisation.domain.MainContract;

/** R04 and R10: a service is ordered, its contract is alive and its duration is told (opening words of Art. 28(3) GDPR). */
final class ContractRules {

    private ContractRules() {}

    static void judge(Snapshot snapshot, RuleContext context, Findings findings) {
        var programme = snapshot.organisation().programme();
        var ordered =
                programme != null && !Findings.absent(programme.plan()) && !Findings.absent(programme.activities());
        var place = Place.customer("II", "/organisation/programme", "programme");
        findings.refuse(!ordered, "R04", place, null);
        var contract = snapshot.organisation().contract();
        findings.require(contract, "R04.contract", contract());
        if (contract != null) isAlive(contract, context, findings);
    }

    private static void isAlive(MainContract contract, RuleContext context, Findings findings) {
        var begun = contract.startsOn() != null && !contract.startsOn().isAfter(context.today());
        findings.refuse(
                contract.endedBefore(context.today()),
                "R04.ended",
                contract().member("endsOn"),
                contract.endsOn(),
                contract.endsOn());
        findings.refuse(
                !begun, "R04.not-started", contract().member("startsOn"), contract.startsOn(), contract.startsOn());
        var told = contract.endsOn() != null || !Findings.absent(contract.endCriteria());
        findings.refuse(!told, "R10", contract().member("endsOn"), null);
    }

    private static Place contract() {
        return Place.customer("I", "/organisation/contract", "main-contract");
    }
}
