package eu.mandate.visibility.portal;

import eu.mandate.directory.domain.DepartmentFilter;
import eu.mandate.directory.domain.DepartmentView;
import eu.mandate.directory.service.DepartmentService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.Selection;
import eu.mandate.visibility.domain.view.ScopeCounts;
import eu.mandate.visibility.domain.view.ScopeNames;
import eu.mandate.visibility.service.ScopeDifferenceService;
import eu.mandate.visibility.service.ScopeOfferService;
import eu.mandate.visibility.service.VisibilityScopeService;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Chooses what an application may see: permissions and people. Everything chosen is in the page; each posting brings it along, so
 * that searching, errors and going back lose nothing.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class ScopePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private VisibilityScopeService scopes;

    @Inject
    private ScopeOfferService offer;

    @Inject
    private ScopeDifferenceService differences;

    @Inject
    private DepartmentService departments;

    @Inject
    private ScopeReview review;

    @Inject
    private FindPage found;

    private final ScopeForm form = new ScopeForm();
    private String app;
    private String without;
    private AppScopeView scope;
    private transient Slice<DepartmentView> nodes;
    private transient ScopeNames names;

    /** Reads what is in force; a permission the address names is left out and the consequences are shown at once. */
    public void load() {
        scope = scopes.get(app);
        if (scope.authorisation() == null) return;
        form.fill(scope.authorisation());
        if (without == null || without.isBlank() || !form.has(without)) return;
        form.without(without);
        review.show(form.choice(app), scope.basedOn());
    }

    /** Takes what was chosen before the page is shown again. */
    public void read() {
        names = null;
        var context = FacesContext.getCurrentInstance();
        if (!context.isPostback() || review.isOpen()) return;
        var sent = context.getExternalContext().getRequestParameterValuesMap();
        form.take(sent);
        if (!sent.containsKey("search") || found.isAsked()) return;
        found.setText(sent.get("find")[0]);
        found.load();
    }

    /** Shows what would follow. */
    public void review() {
        read();
        review.show(form.choice(app), scope.basedOn());
    }

    /** Shows what would follow from taking everything back. */
    public void reviewRevocation() {
        review.showRevocation(scope.authorisation().revoked(), scope.basedOn());
    }

    /** The numbers beside the choice; null while it cannot be counted. */
    public ScopeCounts getCounts() {
        var people = form.people();
        var most = Selection.MOST;
        if (people.included().size() > most || people.excluded().size() > most) return null;
        return differences.count(counted(people));
    }

    private AppAuthorisation counted(PeopleChoice people) {
        return new AppAuthorisation(app, "", null, List.of(), people, null);
    }

    /** What a pick is called; its id when the directory does not know it any more. */
    public String name(Pick pick) {
        if (names == null) names = offer.names(form.named());
        var known = switch (pick.kind()) {
            case "department" -> names.departments();
            case "member" -> names.members();
            default -> names.groups();
        };
        return known.getOrDefault(pick.id(), pick.id().toString());
    }

    public ScopeForm getForm() {
        return form;
    }

    public AppScopeView getScope() {
        return scope;
    }

    /** Departments at the top. */
    public List<DepartmentView> getNodes() {
        if (nodes == null) {
            nodes = departments.list(DepartmentFilter.below(null), SliceRequest.of(SliceRequest.MAX_LIMIT, null));
        }
        return nodes.items();
    }

    /** Whether there are more at the top than the page shows. */
    public boolean isMore() {
        return nodes != null && nodes.next() != null;
    }

    public String getApp() {
        return app;
    }

    public void setApp(String app) {
        this.app = app;
    }

    public String getWithout() {
        return without;
    }

    public void setWithout(String without) {
        this.without = without;
    }
}
