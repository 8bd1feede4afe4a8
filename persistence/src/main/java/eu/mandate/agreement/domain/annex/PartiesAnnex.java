package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.RegisterFacts.Contact;
import eu.mandate.agreement.domain.RegisterFacts.Signing;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.agreement.domain.body.Variables;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import eu.mandate.document.domain.Block.Fact;
import eu.mandate.organisation.domain.ContactPurpose;
import eu.mandate.organisation.domain.Signatory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Annex I: who the parties are and who binds them (Art. 28(3), 30(2)(a) GDPR). */
public final class PartiesAnnex {

    private static final String LINE = "______________________________________";

    private final Snapshot snapshot;
    private final Words words;
    private final Particulars particulars;
    private final Representatives representatives;
    private final Sheet sheet;

    private PartiesAnnex(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.particulars = new Particulars(words);
        this.representatives = new Representatives(snapshot, words);
        this.sheet = new Sheet("I", words);
    }

    /** The annex. */
    public static Annex of(Snapshot snapshot, Words words) {
        var annex = new PartiesAnnex(snapshot, words);
        annex.customer();
        annex.vendor();
        annex.contract();
        annex.signature();
        return annex.sheet.done();
    }

    private void customer() {
        var organisation = snapshot.organisation();
        var identity = organisation.identity();
        var processor = organisation.regimes().actsForAnotherController();
        var facts = new ArrayList<Fact>();
        facts.add(sheet.fact("name", particulars.name(identity)));
        facts.add(sheet.fact("registration", identity.registrationNumber(), "registration.none"));
        facts.add(sheet.fact("address", particulars.address(identity)));
        facts.add(sheet.fact("role", sheet.word(processor ? "role.processor" : "role.controller", law())));
        facts.add(sheet.fact(
                "contact",
                organisation
                        .contact(ContactPurpose.PRIVACY)
                        .map(particulars::person)
                        .orElse(null)));
        facts.add(sheet.fact("officer", officer()));
        facts.addAll(representatives.ofCustomer());
        facts.add(sheet.fact("signatories", signatories()));
        sheet.section("customer").facts("customer", facts);
    }

    private void vendor() {
        var entity = snapshot.registers().entities().get(0).entry();
        var facts = new ArrayList<Fact>();
        facts.add(sheet.fact("name", particulars.name(entity)));
        facts.add(sheet.fact("registration", Lines.of(entity.registrationNumber(), entity.registrationAuthority())));
        facts.add(sheet.fact("address", particulars.address(entity.address())));
        facts.add(sheet.fact("role", sheet.word("role.vendor", law())));
        facts.add(sheet.fact("contact", contact(VendorContact.PRIVACY_TEAM)));
        facts.add(sheet.fact("officer", contact(VendorContact.DATA_PROTECTION_OFFICER)));
        facts.addAll(representatives.ofVendor());
        facts.add(sheet.fact("signatories", vendorSignatories()));
        sheet.section("vendor").facts("vendor", facts);
    }

    private void contract() {
        var contract = snapshot.organisation().contract();
        var main = sheet.word(
                "main-contract.value", contract.title(), contract.number(), words.of(contract.concludedOn()));
        sheet.section("contract")
                .facts(
                        "contract",
                        List.of(
                                sheet.fact("main-contract", main),
                                sheet.fact("acceptance", sheet.word("acceptance.value"))));
    }

    private void signature() {
        var lines = Stream.of("signature.name", "signature.authority", "signature.place", "signature.hand")
                .map(name -> sheet.fact(name, LINE))
                .toList();
        sheet.section("signature").say("signature.when").facts("signature", lines);
    }

    private String law() {
        return Variables.law(snapshot, words, "short");
    }

    private String officer() {
        var officer = snapshot.organisation().officer();
        return officer.appointed()
                ? Lines.of(officer.name(), officer.email(), officer.phone())
                : sheet.word("not-appointed", officer.reason());
    }

    private String contact(String purpose) {
        return snapshot.registers().contacts().stream()
                .map(Contact::entry)
                .filter(contact -> contact.purpose().equals(purpose))
                .map(contact -> particulars.person(contact.person()))
                .collect(Collectors.joining("\n"));
    }

    private String signatories() {
        return snapshot.organisation().signatories().stream()
                .filter(one -> one.mayOn(today()))
                .map(this::signatory)
                .collect(Collectors.joining("\n"));
    }

    private String signatory(Signatory one) {
        return words.series(List.of(words.pair(one.name(), one.title()), one.authority()));
    }

    private String vendorSignatories() {
        return snapshot.registers().signatories().stream()
                .map(Signing::entry)
                .filter(one -> one.maySign(today()))
                .map(this::signatory)
                .collect(Collectors.joining("\n"));
    }

    private String signatory(VendorSignatory one) {
        return words.series(List.of(words.pair(one.name(), words.of(one.title())), words.of(one.authority())));
    }

    private LocalDate today() {
        var zone = ZoneId.of(snapshot.organisation().languages().timeZone());
        return LocalDate.ofInstant(snapshot.takenAt(), zone);
    }
}
