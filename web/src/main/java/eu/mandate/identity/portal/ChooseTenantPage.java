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

    private List<TenantChoice> rows;

    /** Enters the space; one that is not the person's own is not in their list. */
    public void choose(int tenantId) {
        getRows().stream()
                .filter(row -> row.tenantId() == tenantId)
                .findFirst()
                .ifPresent(row -> spaces.enter(row, null));
    }

    /** The person's spaces; needed again when the form comes back, to find the button that was pressed. */
    public List<TenantChoice> getRows() {
        if (rows == null) {
            rows = session.user().map(signIns::choices).orElse(List.of());
            spaces.remember(rows);
        }
        return rows;
    }
}
