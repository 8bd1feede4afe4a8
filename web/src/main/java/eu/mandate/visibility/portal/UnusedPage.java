package eu.mandate.visibility.portal;

import eu.mandate.visibility.domain.UnusedGrant;
import eu.mandate.visibility.domain.UnusedGrants;
import eu.mandate.visibility.domain.use.UnusedScopes;
import eu.mandate.visibility.service.use.UnusedGrantService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is granted and nobody used lately: permissions of applications, and scopes of colleagues. */
@Named
@RequestScoped
public class UnusedPage {
    @Inject
    private UnusedGrantService grants;

    private UnusedGrants unused = UnusedGrants.NOTHING;

    /** Reads them. */
    public void load() {
        unused = grants.unused();
    }

    /** Whether any permission is granted at all. */
    public boolean isGranted() {
        return unused.granted();
    }

    public List<UnusedGrant> getRows() {
        return unused.items();
    }

    /** Those of which other fields were shown. */
    public List<UnusedGrant> getPartly() {
        return unused.partly();
    }

    /** Permissions of which nothing can be said yet. */
    public List<UnusedGrant> getYoung() {
        return unused.young();
    }

    /** Scopes of colleagues. */
    public UnusedScopes getReaders() {
        return unused.readers();
    }

    /** From when on something can be said of what was granted at a moment. */
    public Instant tellable(Instant since) {
        return since.plus(Duration.ofDays(UnusedGrant.DAYS));
    }

    /** How far back the log was looked at, in days. */
    public int getDays() {
        return UnusedGrant.DAYS;
    }
}
