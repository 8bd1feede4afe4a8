package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.RegisterFacts.Flow;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.document.domain.Block;
import eu.mandate.document.domain.Block.Fact;
import java.util.ArrayList;
import java.util.List;

/** Part D: the instruments of the transfers that exist, with the elections each of them asks for (Art. 46 GDPR). */
public final class TransferPart {

    private final Snapshot snapshot;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private TransferPart(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    /** The blocks; empty when no transfer takes place. */
    public static List<Block> of(Snapshot snapshot, Words words) {
        var part = new TransferPart(snapshot, words);
        var flows = snapshot.registers().transfers().stream()
                .filter(flow -> flow.entry().tool() != TransferTool.NONE)
                .toList();
        if (flows.isEmpty()) return List.of();
        part.blocks.add(new Block.Heading(1, "part-D", null, words.of("part.D.title")));
        part.blocks.add(Block.Paragraph.of(words.of("part.D.intro")));
        for (var i = 0; i < flows.size(); i++) part.instrument(i + 1, flows.get(i));
        return List.copyOf(part.blocks);
    }

    private void instrument(int number, Flow flow) {
        var entry = flow.entry();
        var title = words.of("part.D.instrument", words.of("part.D.short." + entry.tool()), entry.importer());
        blocks.add(new Block.Heading(2, "part-D-" + flow.key(), "D." + number, title));
        blocks.add(Block.Paragraph.of(words.of("part.D." + entry.tool().name())));
        blocks.add(new Block.Facts(words.of("part.D.instrument.caption"), parties(flow)));
        if (entry.tool().clauses()) blocks.add(new Block.Facts(words.of("part.D.elections"), elections(entry)));
        if (entry.tool() == TransferTool.UK_ADDENDUM) {
            blocks.add(new Block.Heading(3, "part-D-" + flow.key() + "-tables", null, words.of("part.D.tables")));
            blocks.add(new Block.Facts(words.of("part.D.tables"), AddendumTables.of(snapshot, flow, words)));
        }
    }

    private List<Fact> parties(Flow flow) {
        var entry = flow.entry();
        var facts = new ArrayList<Fact>();
        facts.add(fact("exporter", Transfers.exporter(snapshot, flow)));
        facts.add(fact("importer", words.pair(entry.importer(), words.country(entry.importerCountry()))));
        facts.add(fact("reference", entry.reference() == null ? entry.exemption() : entry.reference()));
        facts.add(fact("concluded", entry.concludedOn() == null ? null : words.of(entry.concludedOn())));
        if (entry.assessmentReference() != null && entry.assessedOn() != null) {
            facts.add(fact("assessment", words.pair(entry.assessmentReference(), words.of(entry.assessedOn()))));
        }
        return facts;
    }

    private List<Fact> elections(Transfer entry) {
        return List.of(
                fact("clause-7", words.of(entry.docking() ? "agreed" : "not-agreed")),
                fact(
                        "clause-9",
                        words.of("part.D.clause-9.value", words.of(entry.subProcessors()), entry.subProcessorDays())),
                fact("clause-11", words.of(entry.disputeBody() ? "agreed" : "not-agreed")),
                fact("clause-13", entry.authority()),
                fact("clause-17", law(entry)),
                fact("clause-18", courts(entry)),
                fact("annexes", words.of("part.D.annexes.value")));
    }

    /** Under the addendum clause 17 and 18 read as the law and the courts of England and Wales (its section 15(m), (n)). */
    private String law(Transfer entry) {
        return entry.tool() == TransferTool.UK_ADDENDUM
                ? words.of("part.D.law-of-england")
                : words.of("part.D.law-of", words.country(entry.governingLaw()));
    }

    private String courts(Transfer entry) {
        return entry.tool() == TransferTool.UK_ADDENDUM
                ? words.of("part.D.courts-of-england")
                : words.of("part.D.courts-of", words.country(entry.courts()));
    }

    private Fact fact(String name, String value) {
        return new Fact(words.of("part.D." + name), value == null || value.isBlank() ? words.of("none") : value);
    }
}
