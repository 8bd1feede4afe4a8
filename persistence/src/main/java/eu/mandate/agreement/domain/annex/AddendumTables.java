package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.RegisterFacts.Flow;
import eu.mandate.agreement.domain.RegisterFacts.SubProcessing;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.document.domain.Block.Fact;
import eu.mandate.organisation.domain.ContactPurpose;
import java.util.List;
import java.util.Optional;

/** Tables 1 to 4 of the United Kingdom's addendum for one transfer. */
final class AddendumTables {

    private final Snapshot snapshot;
    private final Flow flow;
    private final Words words;
    private final Particulars particulars;

    private AddendumTables(Snapshot snapshot, Flow flow, Words words) {
        this.snapshot = snapshot;
        this.flow = flow;
        this.words = words;
        this.particulars = new Particulars(words);
    }

    static List<Fact> of(Snapshot snapshot, Flow flow, Words words) {
        var tables = new AddendumTables(snapshot, flow, words);
        var entry = flow.entry();
        var exporter = Transfers.exporter(snapshot, flow);
        return List.of(
                tables.fact("start", words.of(entry.concludedOn())),
                tables.fact("exporter", tables.party(exporter)),
                tables.fact("importer", tables.party(entry.importer())),
                tables.fact("table-2", words.of("part.D.table-2.value", tables.module(exporter))),
                tables.fact("table-3", words.of("part.D.annexes.value")),
                tables.fact("table-4", words.of(entry.addendumEnding())));
    }

    /** Between customer and vendor the clauses are those for a processor, below the vendor those between processors. */
    private String module(String exporter) {
        var vendor = snapshot.registers().entities().get(0).entry().legalName();
        return vendor.equals(exporter) || snapshot.organisation().regimes().actsForAnotherController() ? "3" : "2";
    }

    private String party(String name) {
        return customer(name)
                .or(() -> vendor(name))
                .or(() -> subProcessor(name))
                .orElse(name);
    }

    private Optional<String> customer(String name) {
        var organisation = snapshot.organisation();
        if (!name.equals(organisation.identity().legalName())) return Optional.empty();
        return Optional.of(Lines.of(
                particulars.name(organisation.identity()),
                particulars.address(organisation.identity()),
                organisation.identity().registrationNumber(),
                organisation
                        .contact(ContactPurpose.PRIVACY)
                        .map(particulars::person)
                        .orElse(null)));
    }

    private Optional<String> vendor(String name) {
        var contact = snapshot.registers().contacts().stream()
                .filter(one -> one.entry().purpose().equals(VendorContact.PRIVACY_TEAM))
                .map(one -> particulars.person(one.entry().person()))
                .findFirst()
                .orElse(null);
        return snapshot.registers().entities().stream()
                .map(one -> one.entry())
                .filter(entity -> entity.legalName().equals(name))
                .map(entity -> Lines.of(
                        particulars.name(entity),
                        particulars.address(entity.address()),
                        entity.registrationNumber(),
                        contact))
                .findFirst();
    }

    private Optional<String> subProcessor(String name) {
        return snapshot.registers().subProcessors().stream()
                .map(SubProcessing::entry)
                .filter(entry -> entry.legalName().equals(name))
                .map(entry -> Lines.of(
                        entry.legalName(),
                        particulars.address(entry.address()),
                        entry.registrationNumber(),
                        particulars.person(entry.contact())))
                .findFirst();
    }

    private Fact fact(String name, String value) {
        return new Fact(words.of("part.D.table." + name), value);
    }
}
