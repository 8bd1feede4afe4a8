package eu.mandate.visibility.portal;

import eu.mandate.visibility.domain.UnusedGrant;
import eu.mandate.visibility.service.UnusedGrantService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Permissions that are granted and of which nobody looked at anything lately. */
@Named
@RequestScoped
public class UnusedPage {
    @Inject
    private UnusedGrantService grants;

    private List<UnusedGrant> rows = List.of();

    /** Reads them. */
    public void load() {
        rows = grants.unused().items();
    }

    public List<UnusedGrant> getRows() {
        return rows;
    }

    /** How far back the log was looked at, in days. */
    public int getDays() {
        return UnusedGrant.DAYS;
    }
}
