package eu.mandate.visibility.portal;

import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.service.support.HandOnSupport;
import eu.mandate.visibility.service.support.SupportColleagues;
import eu.mandate.visibility.service.support.SupportDeskService;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One of the vendor's people hands an own access on; names of colleagues are read only while there is something to hand on. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class HandOnPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SupportDeskService desk;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    private String id = "";
    private String colleague;
    private String reason;
    private SupportAccessView access;
    private String text;
    private transient SupportColleagues colleagues;

    /** Reads the access that the address names. */
    public void load() {
        access = desk.get(id);
    }

    /** Hands it on to the chosen colleague. */
    public void handOn() {
        desk.handOn(id, new HandOnSupport(colleague, reason == null ? null : reason.strip()));
        notices.done("support.handed-on");
        address.go(address.here());
    }

    public SupportAccessView getAccess() {
        return access;
    }

    /** The colleagues to choose from, by name; nobody while the access is not in force. */
    public List<SelectItem> getColleagues() {
        if (!access.inForce()) return List.of();
        return found().people().stream()
                .map(each -> new SelectItem(
                        each.username(), texts.with("support.colleague-name", each.name(), each.username())))
                .toList();
    }

    private SupportColleagues found() {
        if (colleagues == null) colleagues = desk.colleagues(id, text);
        return colleagues;
    }

    /** Whether a name has to be searched for, or was: there are more colleagues than can be chosen from. */
    public boolean isSearchable() {
        return access.inForce() && (isSearched() || !found().complete());
    }

    /** Whether the address narrows the choice. */
    public boolean isSearched() {
        return text != null && !text.isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
