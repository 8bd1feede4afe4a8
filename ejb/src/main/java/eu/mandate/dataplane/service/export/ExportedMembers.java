package eu.mandate.dataplane.service.export;

import eu.mandate.dataplane.service.read.RecordPages.Asked;
import eu.mandate.dataplane.store.JdbcScopeExit;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.longjob.domain.LongJobOrder;
import eu.mandate.visibility.service.OwnGrants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Members whose records stand in a file, when it is given out: who moved out of the scope meanwhile, left, or took back an own grant is
 * hidden at once, in a file as in a list.
 */
@RequestScoped
public class ExportedMembers {

    @Inject
    JdbcScopeExit records;

    @Inject
    OwnGrants own;

    private String insisted;

    /** Which state of what members granted the fields of an order rest on. */
    String grants(Asked asked) {
        return own.state(asked.query().projection().granted().values());
    }

    /**
     * Insists that nobody of the file was hidden since it was ordered. A file is sent in many pieces: while nothing of the directory
     * changes, its members are looked at once.
     *
     * @throws Refusal CONFLICT {@code export-basis-changed}
     */
    void insist(Asked asked, LongJobOrder order) {
        var grants = grants(asked);
        var state = order.id() + " " + records.directory() + " " + grants;
        if (state.equals(insisted)) return;
        var same = grants.equals(KeptExport.of(order.request()).grants());
        var allowed = asked.allowed();
        if (!same || records.hidSince(allowed.category().code(), allowed.scope(), order.orderedAt())) {
            throw Refusal.of(Code.CONFLICT, "export-basis-changed");
        }
        insisted = state;
    }
}
