package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whether data of minors is processed through the service; unanswered is not the same as no.
 *
 * @param underFourteen all data of these is sensitive (PIPL Art. 28, 31)
 * @param guardianConsent how the consent of a guardian is obtained and recorded; needed where children are under fourteen
 * @param childRules the dedicated rules and where they are found; needed where children are under fourteen
 */
public record MinorsAnswer(
        boolean underFourteen,
        boolean fourteenToSeventeen,
        @Size(max = 2000) String guardianConsent,
        @Size(max = 2000) String childRules)
        implements Statement {

    public MinorsAnswer {
        guardianConsent = Typed.text(guardianConsent);
        childRules = Typed.text(childRules);
    }

    /** Neither children nor other minors. */
    public static MinorsAnswer none() {
        return new MinorsAnswer(false, false, null, null);
    }

    /** Whether any minor is concerned. */
    public boolean any() {
        return underFourteen || fourteenToSeventeen;
    }

    @Override
    public List<Violation> faults() {
        var faults = new Faults().lines("guardianConsent", guardianConsent).lines("childRules", childRules);
        if (underFourteen && guardianConsent == null) faults.add("guardianConsent", "guardian-consent-unexplained");
        if (underFourteen && childRules == null) faults.add("childRules", "child-rules-missing");
        return faults.all();
    }
}
