package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.RegisterFacts.Flow;
import eu.mandate.agreement.domain.RegisterFacts.Location;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.Findings.Country;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.organisation.domain.Declaration;
import eu.mandate.organisation.domain.DeclarationCode;
import java.util.Set;
import java.util.function.Predicate;

/**
 * R34 and R35: what leaves mainland China has a route or an exemption, and the route fits the number of persons (PIPL Art. 38 to
 * 40; Provisions on Promoting and Regulating Cross-border Data Flows). Hong Kong, Macao and Taiwan are abroad in this sense.
 */
final class ExportRules {

    private static final String HOME = "CN";
    private static final int MOST_PERSONS = 1_000_000;
    private static final int MOST_SENSITIVE = 10_000;
    private static final Set<DeclarationCode> ASSESSED_ALWAYS =
            Set.of(DeclarationCode.CRITICAL_INFORMATION_INFRASTRUCTURE, DeclarationCode.IMPORTANT_DATA);

    private final Snapshot snapshot;
    private final Findings findings;

    private ExportRules(Snapshot snapshot, Findings findings) {
        this.snapshot = snapshot;
        this.findings = findings;
    }

    static void judge(Snapshot snapshot, Findings findings) {
        if (!EntrustmentRules.applies(snapshot)) return;
        var rules = new ExportRules(snapshot, findings);
        snapshot.registers().locations().forEach(rules::isReachedByARoute);
        rules.platformsAreReachedByARoute();
        snapshot.registers().transfers().forEach(rules::isComplete);
        snapshot.registers().transfers().forEach(rules::fitsTheNumber);
    }

    /** Whether data that goes to a country leaves mainland China. */
    static boolean abroad(String country) {
        return country != null && !country.equals(HOME);
    }

    private void isReachedByARoute(Location location) {
        var entry = location.entry();
        var open = abroad(entry.country())
                && !routed(flow -> flow.importerCountry().equals(entry.country())
                        && (entry.provider() == null || entry.provider().equals(flow.importer())));
        var place = Place.vendor("V", "/registers/locations/" + location.key());
        findings.refuse(open, "R34", place, entry.country(), location.key(), new Country(entry.country()));
    }

    /** A service that promises that nothing leaves contradicts itself already by offering such a platform (R36). */
    private void platformsAreReachedByARoute() {
        if (snapshot.profile().storage().crossBorder() == CrossBorder.DENIED) return;
        for (var platform : snapshot.registers().platforms()) {
            var entry = platform.entry();
            var open = abroad(entry.country())
                    && !routed(flow -> flow.importerCountry().equals(entry.country())
                            && flow.importer().equals(entry.operator()));
            var place = Place.vendor("V", "/registers/platforms/" + platform.key());
            findings.refuse(open, "R34", place, entry.country(), entry.platform(), new Country(entry.country()));
        }
    }

    private boolean routed(Predicate<Transfer> same) {
        return snapshot.registers().transfers().stream()
                .map(Flow::entry)
                .filter(flow -> flow.tool().chinese())
                .anyMatch(same);
    }

    /** A route has its filing or certificate and its impact assessment, an exemption its reason. */
    private void isComplete(Flow flow) {
        var entry = flow.entry();
        if (!entry.tool().chinese()) return;
        var place = Place.vendor("V", "/registers/transfers/" + flow.key());
        var exempt = entry.tool() == TransferTool.CAC_EXEMPTION;
        if (exempt) findings.require(entry.exemption(), "R34.exemption", place.member("exemption"), flow.key());
        else findings.require(entry.reference(), "R34.reference", place.member("reference"), flow.key());
        findings.require(
                entry.assessmentReference(), "R34.assessment", place.member("assessmentReference"), flow.key());
    }

    private void fitsTheNumber(Flow flow) {
        var entry = flow.entry();
        var limited =
                entry.tool() == TransferTool.CAC_STANDARD_CONTRACT || entry.tool() == TransferTool.CAC_CERTIFICATION;
        if (!limited) return;
        var place = Place.vendor("V", "/registers/transfers/" + flow.key());
        var counted = entry.ordinaryPersons() != null && entry.sensitivePersons() != null;
        findings.refuse(!counted, "R35.uncounted", place.member("ordinaryPersons"), null, flow.key());
        var above = counted && (entry.ordinaryPersons() >= MOST_PERSONS || entry.sensitivePersons() >= MOST_SENSITIVE);
        findings.refuse(above, "R35", place.member("tool"), entry.tool(), flow.key());
        var particular = snapshot.organisation().declarations().stream()
                .filter(Declaration::answer)
                .map(Declaration::code)
                .anyMatch(ASSESSED_ALWAYS::contains);
        findings.refuse(particular, "R35.particular", place.member("tool"), entry.tool(), flow.key());
    }
}
