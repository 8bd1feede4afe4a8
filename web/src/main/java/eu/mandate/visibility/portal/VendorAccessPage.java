package eu.mandate.visibility.portal;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.visibility.domain.reader.ReaderPreview.RecordsSeen;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.service.support.ApproveSupport;
import eu.mandate.visibility.service.support.RefuseSupport;
import eu.mandate.visibility.service.support.SupportAccessService;
import eu.mandate.visibility.service.support.SupportSightService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** One access by one of the vendor's people: approved, refused, ended. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class VendorAccessPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SupportAccessService accesses;

    @Inject
    private SupportSightService sights;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    private transient Map<String, Text> names;
    private transient List<RecordsSeen> seen;
    private String id = "";
    private Integer hours;
    private String reason;
    private SupportAccessView access;

    /** Reads the access the address names. */
    public void load() {
        access = accesses.get(id);
        hours = access.hours();
    }

    /** How many records the person would see; asked for once, by whoever decides. */
    public List<RecordsSeen> getSeen() {
        if (seen == null) seen = sights.preview(id).records();
        return seen;
    }

    /** What a code is called; nothing when it has no name. A purpose may have its operation behind a slash. */
    public String name(String code) {
        if (names == null) names = accesses.names();
        var text = names.get(code.replaceFirst("/.*", ""));
        if (text == null) return "";
        return "zh".equals(texts.locale().getLanguage()) ? text.zh() : text.en();
    }

    /** Lets the person in. */
    public void approve() {
        accesses.approve(id, new ApproveSupport(hours), access.version());
        again("vendor-access.approved");
    }

    /** Says no. */
    public void refuse() {
        accesses.refuse(id, new RefuseSupport(reason), access.version());
        again("vendor-access.refused");
    }

    /** Ends it. */
    public void end() {
        accesses.end(id, access.version());
        again("vendor-access.end-done");
    }

    private void again(String done) {
        notices.done(done, "");
        address.go(address.here());
    }

    /** Whether the reader may decide. */
    public boolean isDecider() {
        return !Collections.disjoint(caller.roles(), EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER));
    }

    public SupportAccessView getAccess() {
        return access;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
