package eu.mandate.agreement.portal;

import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.agreement.service.AgreementService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Every agreement of the organisation, the latest first, and on top the one that binds. */
@Named
@RequestScoped
public class AgreementsPage {
    private static final int ROWS = 25;

    @Inject
    private AgreementService agreements;

    @Inject
    private PresentAgreements present;

    @Inject
    private PageAddress address;

    private String cursor;
    private Slice<AgreementView> rows = new Slice<>(List.of(), null);
    private AgreementView inForce;
    private AgreementView waiting;

    /** Reads the part of the list that the address asks for. */
    public void load() {
        rows = agreements.list(SliceRequest.of(ROWS, cursor));
        inForce = present.inForce().orElse(null);
        waiting = present.waiting().orElse(null);
    }

    public List<AgreementView> getRows() {
        return rows.items();
    }

    /** The one that binds; {@code null} while there is none. */
    public AgreementView getInForce() {
        return inForce;
    }

    /** The last one issued while nobody accepted it; {@code null} for none. */
    public AgreementView getWaiting() {
        return waiting;
    }

    public String getNext() {
        return rows.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", rows.next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
