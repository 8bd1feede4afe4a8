package eu.mandate.audit.store;

import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out the folder of keys and the log of the cell. */
@ApplicationScoped
public class CellSource {
    @Resource(lookup = "java:app/jdbc/sequencer")
    DataSource source;

    @Inject
    @ConfigProperty(name = "mandate.audit.dir")
    String folder;

    /** The folder that the setting names. */
    @Produces
    @Singleton
    public KeyFolder keyFolder() {
        return KeyFolder.at(Path.of(folder));
    }

    /** The log of the cell, with this process as the holder of its lease. */
    @Produces
    @Singleton
    public CellLog cellLog(KeyFolder keys, @RealTime Clock clock) {
        return new CellLog(source, keys, TimeOrderedId.next(clock), clock);
    }
}
