package eu.mandate.longjob.portal;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.longjob.domain.LongJobView;
import eu.mandate.longjob.service.LongJobService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The person's long jobs, newest first; the place in the list lives in the address. */
@Named
@RequestScoped
public class LongJobsPage {
    private static final int ROWS = 25;

    @Inject
    private LongJobService jobs;

    @Inject
    private PageAddress address;

    private String cursor;
    private Slice<LongJobView> rows = new Slice<>(List.of(), null);

    /** Reads the jobs the address asks for. */
    public void load() {
        rows = jobs.list(SliceRequest.of(ROWS, cursor));
    }

    public List<LongJobView> getRows() {
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
