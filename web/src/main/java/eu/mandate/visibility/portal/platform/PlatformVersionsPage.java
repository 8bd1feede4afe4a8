package eu.mandate.visibility.portal.platform;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.visibility.domain.platform.PlatformVersionView;
import eu.mandate.visibility.service.platform.PlatformRangeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What was known of the platform's own range of an application and since when, the latest first. */
@Named
@RequestScoped
public class PlatformVersionsPage {
    private static final int ROWS = 25;

    @Inject
    private PlatformRangeService ranges;

    @Inject
    private PageAddress address;

    private String app = "";
    private String cursor;
    private Slice<PlatformVersionView> rows = new Slice<>(List.of(), null);

    /** Reads a page of versions. */
    public void load() {
        rows = ranges.versions(app, SliceRequest.of(ROWS, cursor));
    }

    public List<PlatformVersionView> getRows() {
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

    public String getApp() {
        return app;
    }

    public void setApp(String app) {
        this.app = app == null ? "" : app;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
