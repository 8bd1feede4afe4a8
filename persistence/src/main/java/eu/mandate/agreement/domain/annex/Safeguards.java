package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.RegisterFacts.Measure;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.catalogue.domain.register.MeasureHeading;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.SecurityMeasure.Status;
import java.util.List;
import java.util.Set;

/**
 * The implemented measures that protect sensitive fields beyond what the law asks for all data: who is let in, how the data
 * rests, and the log of who looked.
 */
public final class Safeguards {

    private static final Set<MeasureHeading> HEADINGS =
            Set.of(MeasureHeading.IDENTIFICATION_AND_AUTHORISATION, MeasureHeading.STORAGE, MeasureHeading.LOGGING);

    private Safeguards() {}

    /** The measures; empty when none of them is implemented. */
    public static List<SecurityMeasure> of(Snapshot snapshot) {
        return snapshot.registers().measures().stream()
                .map(Measure::entry)
                .filter(measure -> measure.status() == Status.IMPLEMENTED && HEADINGS.contains(measure.heading()))
                .toList();
    }
}
