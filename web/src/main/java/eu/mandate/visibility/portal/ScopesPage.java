package eu.mandate.visibility.portal;

import eu.mandate.directory.service.DepartmentService;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.ScopeState;
import eu.mandate.visibility.domain.VisibilityScopesView;
import eu.mandate.visibility.service.ScopeOfferService;
import eu.mandate.visibility.service.VisibilityScopeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Every scope of the service: what each application may see, and how many colleagues are let see something. */
@Named
@RequestScoped
public class ScopesPage {
    @Inject
    private VisibilityScopeService scopes;

    @Inject
    private ScopeOfferService offer;

    @Inject
    private DepartmentService departments;

    private VisibilityScopesView read = new VisibilityScopesView(List.of(), List.of());
    private Map<String, Instruction> governing = Map.of();
    private long people;

    /** Reads them with the number of people in the directory. */
    public void load() {
        read = scopes.scopes();
        governing = offer.governing();
        people = departments.standing().members();
    }

    public VisibilityScopesView getAll() {
        return read;
    }

    /** The instruction behind an application; null for none. */
    public Instruction instruction(String app) {
        return governing.get(app);
    }

    /** People in the directory. */
    public long getPeople() {
        return people;
    }

    /** How many applications see somebody; of a scope in force the platform's own administration may give nobody. */
    public long getSeeing() {
        return read.apps().stream().filter(each -> each.people() > 0).count();
    }

    /** How many applications have a scope in force. */
    public long getInForce() {
        return read.apps().stream()
                .filter(each -> each.state() == ScopeState.IN_FORCE)
                .count();
    }

    /** The permissions that are granted. */
    public List<AppScopeView.AppPermission> granted(AppScopeView scope) {
        return scope.permissions().stream()
                .filter(AppScopeView.AppPermission::granted)
                .toList();
    }
}
