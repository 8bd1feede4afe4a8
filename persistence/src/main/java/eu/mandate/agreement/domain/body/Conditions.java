package eu.mandate.agreement.domain.body;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.catalogue.domain.register.AgreementTerms.Authorisation;
import eu.mandate.catalogue.domain.register.TransferTool;
import java.util.Set;
import java.util.TreeSet;

/** Which of the alternatives of the template apply to a snapshot. */
public final class Conditions {

    private Conditions() {}

    /** The names of all conditions that hold. */
    public static Set<String> of(Snapshot snapshot) {
        var terms = snapshot.registers().terms();
        var holding = new TreeSet<String>();
        choose(
                holding,
                snapshot.organisation().regimes().actsForAnotherController(),
                "customer-processor",
                "sole-controller");
        choose(holding, terms.subProcessors() == Authorisation.GENERAL, "general", "specific");
        choose(
                holding,
                snapshot.organisation().purposes().stream()
                        .anyMatch(choice -> choice.allowed() && !choice.aboutOperation()),
                "opt-in",
                "no-opt-in");
        choose(holding, terms.docking(), "docking", "no-docking");
        choose(holding, transfers(snapshot), "transfers", "no-transfers");
        choose(holding, terms.chineseFastLaneHours() != null, "fast-lane", "no-fast-lane");
        var minors = snapshot.organisation().minors();
        if (minors != null && minors.any()) holding.add("minors");
        if (minors != null && minors.underFourteen()) holding.add("under-fourteen");
        return holding;
    }

    /** Whether personal data goes to another country under an instrument. */
    public static boolean transfers(Snapshot snapshot) {
        return snapshot.registers().transfers().stream()
                .anyMatch(flow -> flow.entry().tool() != TransferTool.NONE);
    }

    private static void choose(Set<String> holding, boolean first, String one, String other) {
        holding.add(first ? one : other);
    }
}
