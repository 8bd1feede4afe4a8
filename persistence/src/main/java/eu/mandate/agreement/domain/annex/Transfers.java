package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.RegisterFacts.Flow;
import eu.mandate.agreement.domain.Snapshot;

/** Who exports: the register cannot know its customers, so that an exporter of no register is the customer itself. */
final class Transfers {

    private Transfers() {}

    static String exporter(Snapshot snapshot, Flow flow) {
        var exporter = flow.entry().exporter();
        var registers = snapshot.registers();
        var known = registers.entities().stream()
                        .anyMatch(one -> one.entry().legalName().equals(exporter))
                || registers.subProcessors().stream()
                        .anyMatch(one -> one.entry().legalName().equals(exporter));
        var identity = snapshot.organisation().identity();
        return known || identity == null ? exporter : identity.legalName();
    }
}
