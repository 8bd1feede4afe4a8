package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.catalogue.domain.profile.Regime;
import java.util.Set;

/**
 * Which countries need no transfer tool. A dated table: decisions of adequacy as of November 2026. Decisions that cover only
 * some recipients (Canada, Japan, United States) are not enough by themselves and do not count here.
 */
final class Territories {

    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final Set<String> ADEQUATE_FOR_EU =
            Set.of("AD", "AR", "BR", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "KR", "NZ", "UY");

    private static final Set<String> ADEQUATE_FOR_UK =
            Set.of("AD", "AR", "CH", "FO", "GG", "GI", "IL", "IM", "JE", "KR", "NZ", "UY");

    /** Adequate for some recipients only. */
    static final Set<String> PARTLY_ADEQUATE = Set.of("CA", "JP", "US");

    private final boolean european;
    private final boolean british;
    private final boolean chinese;

    private Territories(boolean european, boolean british, boolean chinese) {
        this.european = european;
        this.british = british;
        this.chinese = chinese;
    }

    static Territories of(Snapshot snapshot) {
        var regimes = snapshot.organisation().regimes();
        var named = regimes == null ? Set.<Regime>of() : regimes.regimes();
        return new Territories(
                named.contains(Regime.GDPR), named.contains(Regime.UK_GDPR), named.contains(Regime.PIPL));
    }

    /** Whether data under the customer's laws may go there only with an instrument of Art. 46 GDPR or a route of PIPL Art. 38. */
    boolean needsTool(String country) {
        return needsEuropeanTool(country) || needsBritishTool(country) || chinese && ExportRules.abroad(country);
    }

    /** Whether the law of the Union, where it applies, asks for one. */
    boolean needsEuropeanTool(String country) {
        return european && !EEA.contains(country) && !ADEQUATE_FOR_EU.contains(country);
    }

    /** Whether the law of the United Kingdom, where it applies, asks for one. */
    boolean needsBritishTool(String country) {
        return british && !country.equals("GB") && !EEA.contains(country) && !ADEQUATE_FOR_UK.contains(country);
    }
}
