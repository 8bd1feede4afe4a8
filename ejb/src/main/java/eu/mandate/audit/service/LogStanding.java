package eu.mandate.audit.service;

import eu.mandate.audit.domain.CellStanding;
import eu.mandate.audit.store.CellLog;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.ChangeBarrier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the log goes on from what was published. A database that was set back is found out when the process starts, or signs the next note, and
 * from then on nothing can be changed: silence about it would be the one thing an audit log must not do.
 */
@ApplicationScoped
public class LogStanding implements ChangeBarrier {
    private static final Logger LOG = System.getLogger(LogStanding.class.getName());

    @Inject
    CellLog log;

    @Inject
    @ConfigProperty(name = "mandate.base.url", defaultValue = "http://localhost")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "mandate.audit.new.generation", defaultValue = "false")
    boolean newGeneration;

    private volatile CellStanding standing;

    /** The standing as it was found last. */
    public CellStanding get() {
        var known = standing;
        return known == null ? open() : known;
    }

    private synchronized CellStanding open() {
        if (standing != null) return standing;
        var installation = URI.create(baseUrl).getAuthority();
        var found = log.open(installation);
        if (found.readOnly()) {
            LOG.log(Level.ERROR, found.text());
            if (newGeneration) {
                LOG.log(
                        Level.WARNING,
                        "The audit log goes on as generation " + log.beginGeneration(installation) + ".");
                found = log.open(installation);
            }
        }
        standing = found;
        return found;
    }

    /** What was found out later; only a new start opens the log again. */
    void now(CellStanding found) {
        if (found.readOnly()) LOG.log(Level.ERROR, found.text());
        standing = found;
    }

    @Override
    public void insist() {
        if (get().readOnly()) throw Refusal.of(Code.CONFLICT, "log-set-back");
    }
}
