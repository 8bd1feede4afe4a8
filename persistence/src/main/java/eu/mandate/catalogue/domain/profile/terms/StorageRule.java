package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/** Where data may rest and when it may cross a border (Art. 44 to 49 GDPR, PIPL Art. 38 to 40). */
public record StorageRule(
        List<String> regions,
        String defaultRegion,
        boolean regionRequired,
        CrossBorder crossBorder,
        Text rule,
        List<Text> mechanisms,
        Evidence evidence,
        List<String> rows) {

    /** Whether data may leave its region. */
    public enum CrossBorder {
        WITH_MECHANISM,
        DENIED,
        DENIED_UNLESS_GROUND
    }
}
