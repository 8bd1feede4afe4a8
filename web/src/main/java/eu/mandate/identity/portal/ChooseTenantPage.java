package eu.mandate.identity.portal;

import eu.mandate.identity.domain.TenantChoice;
import eu.mandate.identity.http.BrowserSession;
import eu.mandate.identity.service.SignInService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The spaces a person belongs to, when there is more than one or none. */
@Named
@RequestScoped
public class ChooseTenantPage {
    @Inject
    private SignInService signIns;

    @Inject
    private BrowserSession session;

    @Inject
    private BrowserSpaces spaces;

    private List<TenantChoice> rows = List.of();

    /** Reads the person's spaces. */
    public void load() {
        rows = session.user().map(signIns::choices).orElse(List.of());
        spaces.remember(rows);
    }

    /** Enters the space; one that is not the person's own is not in their list. */
    public void choose(int tenantId) {
        load();
        rows.stream().filter(row -> row.tenantId() == tenantId).findFirst().ifPresent(row -> spaces.enter(row, null));
    }

    public List<TenantChoice> getRows() {
        return rows;
    }
}
