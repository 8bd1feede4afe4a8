package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.RegisterEntry;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.entity.RegisterVersions;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The vendor's registers for the features below; reading them there owes no entry of its own. */
@ApplicationScoped
public class Registers {

    @Inject
    RegisterVersions versions;

    @Inject
    BoundVendor bound;

    /**
     * What counted at the instant in the registers of the bound space's vendor, by register and key; for a customer only
     * what concerns its service. Empty in the installation's own space.
     */
    public List<RegisterEntry> ofVendor(Instant instant) {
        return bound.vendor()
                .map(vendor -> bound.service()
                        .map(service -> of(vendor, service, instant))
                        .orElseGet(() -> of(vendor, instant)))
                .orElse(List.of());
    }

    /** As {@link #ofVendor(Instant)}, of one register. */
    public List<RegisterEntry> ofVendor(Register register, Instant instant) {
        return ofVendor(instant).stream()
                .filter(entry -> entry.register() == register)
                .toList();
    }

    /**
     * When entries of the bound space's vendor first changed after a moment, retired ones included, by name of the register, a
     * slash and the entry's key.
     *
     * @param to the last moment that counts
     */
    public Map<String, Instant> changedAfter(Instant moment, Instant to) {
        var first = new HashMap<String, Instant>();
        bound.vendor().stream()
                .flatMap(vendor -> versions.changed(vendor, moment, to).stream())
                .forEach(version ->
                        first.putIfAbsent(version.register().slug() + "/" + version.key(), version.changedAt()));
        return first;
    }

    /** What counted at the instant for one service of a vendor. */
    List<RegisterEntry> of(ProcessorId vendor, String service, Instant instant) {
        return of(vendor, instant).stream()
                .filter(entry -> entry.payload().serves(service))
                .toList();
    }

    private List<RegisterEntry> of(ProcessorId vendor, Instant instant) {
        return versions.at(vendor, instant).stream().map(RegisterDesk::entry).toList();
    }
}
