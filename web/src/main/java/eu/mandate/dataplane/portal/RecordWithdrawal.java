package eu.mandate.dataplane.portal;

import eu.mandate.dataplane.service.read.CorrectionService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes back a correction of the record on the page: the word of the source holds again. */
@Named("recordWithdrawal")
@RequestScoped
public class RecordWithdrawal {
    @Inject
    private CorrectionService corrections;

    @Inject
    private RecordDetailPage page;

    @Inject
    private RecordNames names;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String field;

    /** Withdraws it. */
    public void withdraw() {
        corrections.withdraw(page.getId(), field, page.call(), page.version());
        notices.done("record.withdrawn", names.field(page.getCategory(), field));
        address.go(address.here());
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }
}
