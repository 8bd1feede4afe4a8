package eu.mandate.catalogue.domain;

import java.util.List;

/** How many entries each register of one version of a profile has. */
public record RegisterCounts(String service, String version, List<RegisterCount> registers) {

    /** One register and its number of entries. */
    public record RegisterCount(String register, int count) {}

    /** The counts in the order of the profile's form. */
    public static RegisterCounts of(String service, String version, ProfileCounts counts) {
        var registers = counts.byRegister().entrySet().stream()
                .map(count -> new RegisterCount(count.getKey(), count.getValue()))
                .toList();
        return new RegisterCounts(service, version, registers);
    }
}
