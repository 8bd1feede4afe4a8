package eu.mandate.identity.portal;

import eu.mandate.identity.service.ProcessorOnboardingService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.tenant.domain.ProcessorView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The processors of the installation. */
@Named
@RequestScoped
public class ProcessorsPage {
    private static final int ROWS = 25;

    @Inject
    private ProcessorOnboardingService processors;

    @Inject
    private PageAddress address;

    private String cursor;
    private Slice<ProcessorView> rows = new Slice<>(List.of(), null);

    /** Reads the processors. */
    public void load() {
        rows = processors.list(SliceRequest.of(ROWS, cursor));
    }

    public List<ProcessorView> getRows() {
        return rows.items();
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
