package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.annex.ContactsAnnex;
import eu.mandate.agreement.domain.rule.Findings.Word;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.organisation.domain.ContactPurpose;
import eu.mandate.organisation.domain.Declaration;
import eu.mandate.organisation.domain.DeclarationCode;
import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.domain.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** R01 to R03, R47, R49, R50 and R52: who the parties are and how they are reached. */
final class PartyRules {

    private static final int LARGE = 1_000_000;
    private static final Set<DeclarationCode> REVIEWED = Set.of(
            DeclarationCode.CRITICAL_INFORMATION_INFRASTRUCTURE,
            DeclarationCode.STATE_ORGAN,
            DeclarationCode.IMPORTANT_DATA);

    private final Snapshot snapshot;
    private final Findings findings;

    private PartyRules(Snapshot snapshot, Findings findings) {
        this.snapshot = snapshot;
        this.findings = findings;
    }

    static void judge(Snapshot snapshot, Findings findings) {
        var rules = new PartyRules(snapshot, findings);
        rules.controllerIsIdentified();
        rules.lawIsSettled();
        rules.processorIsIdentified();
        rules.bothCanBeReached();
        rules.languageIsSettled();
        rules.particularDutiesAreReviewed();
        rules.representativesAreNamed();
    }

    private void controllerIsIdentified() {
        var place = Place.customer("I", "/organisation/identity", "legal-identity");
        var identity = snapshot.organisation().identity();
        findings.require(identity, "R01", place);
        if (identity != null) members(identity, place);
        var officer = Place.customer("I", "/organisation/officer", "data-protection-officer");
        findings.require(snapshot.organisation().officer(), "R50.officer", officer);
    }

    private void members(LegalIdentity identity, Place place) {
        findings.require(identity.legalName(), "R01.member", place.member("legalName"), new Word("member.legalName"))
                .require(identity.street(), "R01.member", place.member("street"), new Word("member.address"))
                .require(identity.city(), "R01.member", place.member("city"), new Word("member.address"))
                .require(identity.country(), "R01.member", place.member("country"), new Word("member.country"));
    }

    private void lawIsSettled() {
        var place = Place.customer("I", "/organisation/regimes", "applicable-regimes");
        findings.require(snapshot.organisation().regimes(), "R01.regimes", place);
    }

    private void processorIsIdentified() {
        var entities = snapshot.registers().entities();
        var place = Place.vendor("I", "/registers/entities");
        findings.refuse(entities.size() != 1, "R02", place, entities.size());
        if (entities.size() == 1)
            members(entities.get(0).entry(), place.member(entities.get(0).key()));
    }

    private void members(LegalEntity entity, Place place) {
        var address = entity.address();
        findings.require(entity.legalName(), "R02.member", place.member("legalName"), new Word("member.legalName"))
                .require(
                        entity.registrationNumber(),
                        "R02.member",
                        place.member("registrationNumber"),
                        new Word("member.registrationNumber"))
                .require(
                        address == null ? null : address.street(),
                        "R02.member",
                        place.member("address"),
                        new Word("member.address"));
    }

    private void bothCanBeReached() {
        for (var purpose : ContactPurpose.values()) {
            var customer = snapshot.organisation()
                    .contact(purpose)
                    .map(contact -> contact.email())
                    .orElse(null);
            var place = Place.customer("VIII", "/organisation/contacts", "contact", purpose.name());
            findings.require(customer, "R03.customer", place, purpose);
            vendorIsReached(ContactsAnnex.vendorPurpose(purpose), purpose);
        }
        vendorIsReached(VendorContact.DATA_PROTECTION_OFFICER, new Word("officer"));
    }

    private void vendorIsReached(String purpose, Object told) {
        var there = snapshot.registers().contacts().stream()
                .filter(contact -> contact.entry().purpose().equals(purpose))
                .anyMatch(contact -> contact.entry().person() != null);
        findings.refuse(!there, "R03.vendor", Place.vendor("VIII", "/registers/contacts/" + purpose), null, told);
    }

    private void languageIsSettled() {
        var languages = snapshot.organisation().languages();
        var settled = languages != null && languages.prevailing() != null && languages.timeZone() != null;
        findings.refuse(!settled, "R47", Place.customer("X", "/organisation/languages", "languages"), null);
    }

    private void particularDutiesAreReviewed() {
        snapshot.organisation().declarations().stream()
                .filter(Declaration::answer)
                .map(Declaration::code)
                .filter(REVIEWED::contains)
                .forEach(code -> findings.warn(
                        true,
                        "R49",
                        Place.customer("I", "/organisation/declarations", "declaration", code.name()),
                        code,
                        code));
        var programme = snapshot.organisation().programme();
        var size = programme == null ? null : programme.teamSize();
        var place = Place.customer("II", "/organisation/programme/teamSize", "programme");
        findings.warn(size != null && size >= LARGE, "R50", place, size);
    }

    private void representativesAreNamed() {
        for (var territory : territories()) {
            var customer = snapshot.organisation().representative(territory).isPresent();
            var vendor = snapshot.registers().representatives().stream()
                    .anyMatch(one -> one.entry().territory().name().equals(territory.name()));
            var place = Place.customer("I", "/organisation/representatives", "representative", territory.name());
            findings.refuse(!customer, "R52.customer", place, null, territory);
            var register = Place.vendor("I", "/registers/representatives/" + territory);
            findings.refuse(!vendor, "R52.vendor", register, null, territory);
        }
    }

    private List<Territory> territories() {
        var regimes = snapshot.organisation().regimes();
        if (regimes == null) return List.of();
        return Arrays.stream(Territory.values())
                .filter(territory -> regimes.regimes().contains(territory.regime()))
                .toList();
    }
}
