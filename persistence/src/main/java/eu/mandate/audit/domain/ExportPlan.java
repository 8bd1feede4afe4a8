package eu.mandate.audit.domain;

import eu.mandate.audit.domain.export.Anchor;
import eu.mandate.audit.domain.export.LogExport.Stated;

/**
 * What an export will say: everything but the entries, fixed when it is ordered, so that what is appended meanwhile does
 * not change it.
 */
public record ExportPlan(Stated stated, RecordedHead last, Anchor anchor) {
    /** Name of the file. */
    public String fileName() {
        return stated.tenant() + "-" + last.head().size() + ".mandatelog";
    }
}
