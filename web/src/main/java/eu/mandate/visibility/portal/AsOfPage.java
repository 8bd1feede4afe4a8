package eu.mandate.visibility.portal;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.VisibleMember;
import eu.mandate.visibility.domain.view.AsOfDay;
import eu.mandate.visibility.service.ScopeOfferService;
import eu.mandate.visibility.service.ScopePreviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Whom an application might see by what was instructed at the end of a day, within what its platform was known to give then, among
 * the people of today.
 */
@Named
@RequestScoped
public class AsOfPage {
    private static final int ROWS = 25;

    @Inject
    private ScopeOfferService offer;

    @Inject
    private ScopePreviewService members;

    @Inject
    private PageAddress address;

    @Inject
    private Clock clock;

    private String app;
    private String at;
    private String cursor;
    private AppScopeView scope;
    private Slice<VisibleMember> rows = new Slice<>(List.of(), null);

    /** Reads the scope of that day and a page of people. */
    public void load() {
        var moment = isPast() ? AsOfDay.end(at, clock.instant()) : null;
        scope = offer.at(app, moment);
        rows = members.members(app, moment, SliceRequest.of(ROWS, cursor));
    }

    /** Whether a day was asked for. */
    public boolean isPast() {
        return AsOfDay.isAsked(at);
    }

    public AppScopeView getScope() {
        return scope;
    }

    public List<VisibleMember> getRows() {
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
        this.app = app;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
