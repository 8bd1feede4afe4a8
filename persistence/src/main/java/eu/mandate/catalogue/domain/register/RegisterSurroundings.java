package eu.mandate.catalogue.domain.register;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an entry is judged against besides itself.
 *
 * @param key of the entry judged
 * @param entries those of the vendor that count and that entries may name, by register and key
 * @param profiles those of the vendor that hold, and published ones that are to hold; while there is none, codes are not judged
 * @param services keys of the services that the vendor offers or prepares; while there is none, services are not judged
 * @param today the day it is, or already is somewhere on earth
 */
public record RegisterSurroundings(
        String key,
        Map<Register, Map<String, RegisterPayload>> entries,
        List<ServiceProfile> profiles,
        Set<String> services,
        LocalDate today) {

    public RegisterSurroundings {
        entries = Map.copyOf(entries);
        profiles = List.copyOf(profiles);
        services = Set.copyOf(services);
    }

    /** The same on no day in particular: what was invented for a story happened whatever the day is. */
    public RegisterSurroundings onAnyDay() {
        return new RegisterSurroundings(key, entries, profiles, services, LocalDate.MAX);
    }

    /** The entries of one register that count, by key. */
    Map<String, RegisterPayload> of(Register register) {
        return entries.getOrDefault(register, Map.of());
    }
}
