package eu.mandate.agreement.domain.body;

import eu.mandate.agreement.domain.RegisterFacts.Location;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.catalogue.domain.register.DataLocation.Kind;
import java.util.Objects;

/** Figures of an agreement that are measured from the registers, not chosen. */
public final class Limits {

    private Limits() {}

    /** The longest cycle of all backups in days; 0 when no backup is described. */
    public static int backupDays(Snapshot snapshot) {
        return snapshot.registers().locations().stream()
                .map(Location::entry)
                .filter(location -> location.kind() == Kind.BACKUP)
                .map(location -> location.backupDays())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
