package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.RegisterFacts.Platform;
import eu.mandate.agreement.domain.RegisterFacts.SubProcessing;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.register.ConnectedPlatform;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.SubProcessor.Authorisation;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.document.domain.Block.Fact;
import java.util.ArrayList;
import java.util.List;

/** Annex IV: sub-processors of what is entrusted with all their particulars, and the platforms the customer connects itself (Art. 28(2), (4) GDPR). */
public final class SubProcessorsAnnex {

    private final Snapshot snapshot;
    private final Words words;
    private final Particulars particulars;
    private final Codes codes;
    private final Sheet sheet;

    private SubProcessorsAnnex(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.particulars = new Particulars(words);
        this.codes = new Codes(snapshot, words);
        this.sheet = new Sheet("IV", words);
    }

    /** The annex. */
    public static Annex of(Snapshot snapshot, Words words) {
        var annex = new SubProcessorsAnnex(snapshot, words);
        annex.subProcessors();
        annex.platforms();
        return annex.sheet.done();
    }

    private void subProcessors() {
        var engaged = engaged(snapshot);
        sheet.section("sub-processors");
        if (engaged.isEmpty()) sheet.say("sub-processors.none");
        for (var one : engaged) {
            sheet.heading("sub-processor-" + one.key(), one.entry().legalName());
            sheet.facts("sub-processor", facts(one));
        }
    }

    /** Those whose engagement has not ended and that touch what is entrusted. */
    static List<SubProcessing> engaged(Snapshot snapshot) {
        var entrusted = Entrusted.of(snapshot);
        return snapshot.registers().subProcessors().stream()
                .filter(one -> one.entry().authorisation() != Authorisation.ENDED)
                .filter(one -> entrusted.touches(one.entry().categories()))
                .toList();
    }

    private List<Fact> facts(SubProcessing one) {
        var entry = one.entry();
        var facts = new ArrayList<Fact>();
        facts.add(sheet.fact(
                "name",
                Lines.of(
                        particulars.name(entry.legalName(), entry.legalNameTranslation(), null),
                        entry.registrationNumber())));
        facts.add(sheet.fact("address", particulars.address(entry.address())));
        facts.add(sheet.fact("contact", particulars.person(entry.contact())));
        facts.add(sheet.fact("engaged-by", engagedBy(entry)));
        facts.add(sheet.fact("task", Lines.of(words.of(entry.task()), words.of(entry.responsibilities()))));
        facts.add(sheet.fact("data", codes.categories(entry.categories())));
        facts.add(sheet.fact("subjects", codes.subjects(entry.subjects())));
        facts.add(sheet.fact(
                "matter",
                Lines.of(words.of(entry.subjectMatter()), words.of(entry.nature()), words.of(entry.duration()))));
        facts.add(sheet.fact("storage", countries(entry.storageCountries())));
        facts.add(sheet.fact("access", countries(entry.accessCountries())));
        facts.add(sheet.fact("transfer", transfer(entry)));
        facts.add(sheet.fact(
                "contract",
                sheet.word("contract.value", words.of(entry.flowDownContractOn()), entry.flowDownContractReference())));
        facts.add(sheet.fact("authorisation", authorisation(entry)));
        facts.add(sheet.fact("measures", words.of(entry.measures())));
        facts.add(sheet.fact("chain", chain(one)));
        return facts;
    }

    private String engagedBy(SubProcessor entry) {
        return snapshot.registers().subProcessors().stream()
                .filter(other -> other.key().equals(entry.engagedBy()))
                .map(other -> other.entry().legalName())
                .findFirst()
                .orElse(sheet.word("engaged-by.vendor"));
    }

    private String transfer(SubProcessor entry) {
        return entry.transferTool() == TransferTool.NONE
                ? sheet.word("transfer.none")
                : Lines.of(words.of(entry.transferTool()), entry.transferReference());
    }

    private String authorisation(SubProcessor entry) {
        var announced = entry.announcedOn() == null || entry.objectionEndsOn() == null
                ? null
                : sheet.word("announced", words.of(entry.announcedOn()), words.of(entry.objectionEndsOn()));
        var authorised = entry.authorisation() == Authorisation.AUTHORISED
                ? sheet.word("authorised", words.of(entry.authorisedOn()))
                : null;
        return Lines.of(announced, authorised);
    }

    private String chain(SubProcessing one) {
        var below = snapshot.registers().subProcessors().stream()
                .filter(other -> one.key().equals(other.entry().engagedBy()))
                .map(other -> other.entry().legalName())
                .toList();
        return below.isEmpty() ? words.of("none") : words.list(below);
    }

    private void platforms() {
        var rows = snapshot.registers().platforms().stream()
                .map(Platform::entry)
                .map(this::platform)
                .toList();
        sheet.section("platforms").say("platforms.intro");
        if (rows.isEmpty()) sheet.say("platforms.none");
        else {
            sheet.table("platforms", List.of("platform", "role", "data", "enabled"), List.of(24, 20, 30, 26), rows);
        }
    }

    private List<String> platform(ConnectedPlatform entry) {
        return List.of(
                Lines.of(entry.platform(), entry.operator(), words.country(entry.country())),
                words.of(entry.role()),
                Lines.of(words.of(entry.data()), words.of(entry.direction()), words.list(entry.categories())),
                Lines.of(
                        sheet.word("platforms.by-customer"),
                        sheet.word("platforms.since", words.of(entry.availableSince())),
                        entry.termsUrl()));
    }

    private String countries(List<String> countries) {
        return words.list(countries.stream().map(words::country).toList());
    }
}
