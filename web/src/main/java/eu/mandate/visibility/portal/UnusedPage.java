package eu.mandate.visibility.portal;

import eu.mandate.visibility.domain.UnusedGrant;
import eu.mandate.visibility.service.UnusedGrantService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Permissions that are granted and give fields nobody looked at lately. */
@Named
@RequestScoped
public class UnusedPage {
    @Inject
    private UnusedGrantService grants;

    private boolean granted;
    private List<UnusedGrant> rows = List.of();
    private List<UnusedGrant> partly = List.of();

    /** Reads them. */
    public void load() {
        var unused = grants.unused();
        granted = unused.granted();
        rows = unused.items();
        partly = unused.partly();
    }

    /** Whether any permission is granted at all. */
    public boolean isGranted() {
        return granted;
    }

    public List<UnusedGrant> getRows() {
        return rows;
    }

    /** Those of which other fields were shown. */
    public List<UnusedGrant> getPartly() {
        return partly;
    }

    /** How far back the log was looked at, in days. */
    public int getDays() {
        return UnusedGrant.DAYS;
    }
}
