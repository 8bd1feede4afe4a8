package eu.mandate.dataplane.service;

import eu.mandate.dataplane.domain.decision.StaffStanding;
import eu.mandate.identity.domain.Role;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** That one of the vendor's people reads under an access of the bound organisation, for as long as they do. */
@RequestScoped
public class StaffVisit {
    private Guest guest;

    /**
     * Who reads.
     *
     * @param roles that count
     * @param records ids of the records that the approval names; empty when it names none
     */
    public record Guest(Set<Role> roles, StaffStanding standing, Set<UUID> records) {
        public Guest {
            roles = Set.copyOf(roles);
            records = Set.copyOf(records);
        }
    }

    /** Who reads; empty when nobody of the vendor does. */
    Optional<Guest> guest() {
        return Optional.ofNullable(guest);
    }

    /** Lets somebody of the vendor read, and nobody any more whatever happens. */
    public <T> T of(Guest present, Supplier<T> reading) {
        if (guest != null) throw new IllegalStateException("somebody reads already");
        guest = present;
        try {
            return reading.get();
        } finally {
            guest = null;
        }
    }
}
