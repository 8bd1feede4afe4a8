package eu.mandate.audit.service;

import eu.mandate.audit.store.CellLogInspection;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Whether the stored tree of the cell is what its checkpoints say. Not reachable from outside. */
@Stateless
@PermitAll
public class CellInspectionService {
    @Inject
    CellLogInspection inspection;

    /** What does not hold, as words with an index; empty when all is well. */
    @Unrecorded("hashes are compared, nothing is shown")
    public List<String> findings() {
        return inspection.findings();
    }
}
