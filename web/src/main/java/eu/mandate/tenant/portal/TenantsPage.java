package eu.mandate.tenant.portal;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.tenant.domain.TenantFilter;
import eu.mandate.tenant.domain.TenantStatus;
import eu.mandate.tenant.domain.TenantView;
import eu.mandate.tenant.service.TenantAdministrationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The tenants the operator may see; search, filter and position live in the address. */
@Named
@RequestScoped
public class TenantsPage {
    private static final int ROWS = 25;

    @Inject
    private TenantAdministrationService tenants;

    @Inject
    private PageAddress address;

    private String text;
    private String status;
    private String cursor;
    private Slice<TenantView> rows = new Slice<>(List.of(), null);

    /** Reads the tenants the address asks for. */
    public void load() {
        var filter = new TenantFilter(text == null ? null : text.strip(), Choice.of(TenantStatus.class, status));
        rows = tenants.list(filter, SliceRequest.of(ROWS, cursor));
    }

    public List<TenantView> getRows() {
        return rows.items();
    }

    public List<TenantStatus> getStatuses() {
        return List.of(TenantStatus.values());
    }

    /** Whether the address narrows the list. */
    public boolean isFiltered() {
        return (text != null && !text.isBlank()) || Choice.of(TenantStatus.class, status) != null;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
