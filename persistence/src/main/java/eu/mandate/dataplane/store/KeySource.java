package eu.mandate.dataplane.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out the installation's key. */
@ApplicationScoped
public class KeySource {

    @Inject
    @ConfigProperty(name = "mandate.keys.dir")
    String folder;

    /** The key in the folder that the setting names. */
    @Produces
    @Singleton
    public KeyFile keyFile() {
        return new KeyFile(Path.of(folder));
    }
}
