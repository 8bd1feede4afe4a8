package eu.mandate.identity.service.setup;

import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the first person into a fresh installation: an invitation link in a file that only the owner of the server process
 * may read. There is no default password. Repeated at every start until somebody accepted.
 */
@Singleton
@Startup
@PlatformScoped
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstAdministrator {

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    @ConfigProperty(name = "mandate.bootstrap.file")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "mandate.demo", defaultValue = "false")
    boolean demo;

    @Inject
    SetupRun setup;

    @Inject
    TenantSwitch spaces;

    @Inject
    FirstInvitation invitation;

    /** Skipped for the demo story, which brings its own administrator. */
    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void inviteWhenNobodyIsThere() {
        if (demo) {
            return;
        }
        if (file.isEmpty()) {
            LOG.log(Level.WARNING, "mandate.bootstrap.file is not set; no first administrator is invited");
            return;
        }
        var target = Path.of(file.get());
        setup.alone(() -> spaces.callAs(TenantId.INSTALLATION, () -> invitation.link(Files.exists(target)))
                .ifPresent(link -> keep(target, link)));
    }

    // A crash between the commit and this line leaves no file, and the next start makes a new link.
    private static void keep(Path target, String link) {
        try {
            OwnerOnlyFile.write(target, link + System.lineSeparator());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        LOG.log(Level.INFO, "The invitation link of the first administrator is in {0}", target);
    }
}
