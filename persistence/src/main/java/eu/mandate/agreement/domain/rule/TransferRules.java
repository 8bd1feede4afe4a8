package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.RegisterFacts.Flow;
import eu.mandate.agreement.domain.RegisterFacts.Location;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.Findings.Country;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import java.util.List;
import java.util.stream.Stream;

/** R32, R33, R43 and R44: on what every transfer stands (Art. 44 to 46 GDPR). */
final class TransferRules {

    private final Snapshot snapshot;
    private final Findings findings;
    private final Territories territories;

    private TransferRules(Snapshot snapshot, Findings findings) {
        this.snapshot = snapshot;
        this.findings = findings;
        this.territories = Territories.of(snapshot);
    }

    static void judge(Snapshot snapshot, Findings findings) {
        var rules = new TransferRules(snapshot, findings);
        snapshot.registers().locations().stream()
                .map(Location::entry)
                .filter(place -> place.country() != null)
                .map(rules::destination)
                .distinct()
                .forEach(rules::standsOnATool);
        snapshot.registers().transfers().forEach(rules::isElected);
        snapshot.registers().transfers().forEach(rules::hasTheRightModule);
    }

    /** Who is reached where; a place without a provider is the vendor's own. */
    private record Destination(String country, String provider) {
        boolean is(Transfer flow) {
            return flow.importerCountry().equals(country)
                    && (provider == null || flow.importer().equals(provider));
        }
    }

    private Destination destination(DataLocation place) {
        return new Destination(place.country(), place.provider());
    }

    private void standsOnATool(Destination to) {
        var flows = snapshot.registers().transfers().stream()
                .map(Flow::entry)
                .filter(to::is)
                .toList();
        var partly = Territories.PARTLY_ADEQUATE.contains(to.country());
        var adequacy = flows.stream()
                .filter(flow -> flow.tool() == TransferTool.ADEQUACY)
                .findFirst();
        var place = Place.vendor("V", "/registers/transfers/" + to.country());
        if (partly && adequacy.isPresent()) {
            var checked = !Findings.absent(adequacy.get().assessmentReference());
            findings.refuse(!checked, "R33", place, to.provider(), new Country(to.country()));
            return;
        }
        var eu = territories.needsEuropeanTool(to.country())
                && none(flows, TransferTool.SCC_MODULE_2, TransferTool.SCC_MODULE_3);
        findings.refuse(eu, "R32.eu", place, to.provider(), new Country(to.country()), told(to));
        var uk = territories.needsBritishTool(to.country()) && none(flows, TransferTool.UK_ADDENDUM, TransferTool.IDTA);
        findings.refuse(uk, "R32.uk", place, to.provider(), new Country(to.country()), told(to));
    }

    private static String told(Destination to) {
        return to.provider() == null ? "–" : to.provider();
    }

    /** An instrument counts with the assessment of the country's law. */
    private static boolean none(List<Transfer> flows, TransferTool... tools) {
        return flows.stream()
                .filter(flow -> List.of(tools).contains(flow.tool()))
                .allMatch(flow -> Findings.absent(flow.assessmentReference()));
    }

    private void isElected(Flow flow) {
        var entry = flow.entry();
        if (!entry.tool().clauses()) return;
        var missing = Stream.of(
                        entry.docking(),
                        entry.subProcessors(),
                        entry.subProcessorDays(),
                        entry.disputeBody(),
                        entry.governingLaw(),
                        entry.courts(),
                        entry.authority())
                .anyMatch(Findings::absent);
        var untold = entry.tool() == TransferTool.UK_ADDENDUM && entry.addendumEnding() == null;
        var place = Place.vendor("V", "/registers/transfers/" + flow.key());
        findings.refuse(missing || untold, "R43", place, entry.tool(), flow.key());
    }

    /** Between a customer that is itself a processor and the vendor the clauses are those between processors. */
    private void hasTheRightModule(Flow flow) {
        var tool = flow.entry().tool();
        var regimes = snapshot.organisation().regimes();
        if (regimes == null) return;
        var place = Place.vendor("V", "/registers/transfers/" + flow.key() + "/tool");
        var two = regimes.actsForAnotherController() && tool == TransferTool.SCC_MODULE_2;
        findings.refuse(two, "R44", place, tool, flow.key());
        var three = !regimes.actsForAnotherController() && tool == TransferTool.SCC_MODULE_3 && byCustomer(flow);
        findings.refuse(three, "R44.controller", place, tool, flow.key());
    }

    private boolean byCustomer(Flow flow) {
        var exporter = flow.entry().exporter();
        var registers = snapshot.registers();
        return registers.entities().size() == 1
                && registers.entities().stream()
                        .noneMatch(one -> one.entry().legalName().equals(exporter))
                && registers.subProcessors().stream()
                        .noneMatch(one -> exporter.equals(one.entry().legalName()));
    }
}
