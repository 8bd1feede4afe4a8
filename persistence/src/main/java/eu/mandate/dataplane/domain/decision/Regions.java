package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.terms.StorageRule;
import java.util.List;
import java.util.Set;

/**
 * Where the organisation's data is at home, where this installation keeps it, and which ways out are open.
 *
 * @param home code of the region the organisation's data is pinned to; null while it is not known
 * @param store code of the region in which this installation's stores are; null while nobody said
 */
public record Regions(String home, String store, List<Way> ways) {

    private static final Set<String> EUROPEAN_ECONOMIC_AREA = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    public Regions {
        ways = List.copyOf(ways);
    }

    /**
     * A way that data may take to another region.
     *
     * @param ground what allows it: adequacy, contract clauses, a law, separate consent, a contract with the person
     * @param reference of the transfer mechanism or of the duties fulfilled; null while there is none
     */
    public record Way(String region, String ground, String reference) {}

    /**
     * The region of a profile that a country lies in.
     *
     * @param country two letters of the controller's country
     * @return null when the profile has no such region, so that nothing is taken
     */
    public static String homeOf(StorageRule storage, String country) {
        if (storage.defaultRegion() != null) return storage.defaultRegion();
        var region = regionOf(country);
        return storage.regions().contains(region) ? region : null;
    }

    private static String regionOf(String country) {
        if (country == null) return null;
        if (EUROPEAN_ECONOMIC_AREA.contains(country)) return "EU";
        return switch (country) {
            case "GB" -> "UK";
            case "CN" -> "CN";
            default -> "OTHER";
        };
    }
}
