package eu.mandate.agreement;

import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.organisation.domain.AgreementLanguage;
import eu.mandate.organisation.domain.ApplicableRegimes;
import eu.mandate.organisation.domain.ContactPurpose;
import eu.mandate.organisation.domain.DataProtectionOfficer;
import eu.mandate.organisation.domain.Declaration;
import eu.mandate.organisation.domain.DeclarationCode;
import eu.mandate.organisation.domain.Languages;
import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.domain.MainContract;
import eu.mandate.organisation.domain.MinorsAnswer;
import eu.mandate.organisation.domain.Organisation;
import eu.mandate.organisation.domain.OrganisationContact;
import eu.mandate.organisation.domain.ProfileAcceptance;
import eu.mandate.organisation.domain.Programme;
import eu.mandate.organisation.domain.RepresentativeChoice;
import eu.mandate.organisation.domain.Signatory;
import eu.mandate.organisation.domain.TenantForm;
import eu.mandate.organisation.domain.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The invented travel company, as it has set itself up. */
final class NordlichtOrganisation {

    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    private static final LocalDate BEGUN = LocalDate.of(2026, 4, 1);

    private NordlichtOrganisation() {}

    static Organisation complete() {
        return new Organisation(
                identity(),
                contacts(),
                new DataProtectionOfficer(
                        true, "Datenschutz Förde GbR", "officer@foerde-datenschutz.example", "+49 461 55502 20", null),
                representatives(),
                List.of(counsel()),
                contract(),
                new Programme(
                        "Business",
                        18,
                        "answering guests in the inbox, planning posts for five destinations, following what is said about the brand",
                        List.of("J-A06")),
                new ApplicableRegimes(Set.of(Regime.GDPR, Regime.UK_GDPR), false),
                new Languages(
                        Set.of(AgreementLanguage.EN, AgreementLanguage.ZH), AgreementLanguage.EN, "Europe/Berlin"),
                MinorsAnswer.none(),
                declarations(),
                new ProfileAcceptance(
                        "juwaitong", "1.0", "9f2c1e7d5a3b8c4f6e0d1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f"),
                List.of());
    }

    private static LegalIdentity identity() {
        return new LegalIdentity(
                "Nordlicht Reisen GmbH",
                "北光旅行有限公司",
                "Nordlicht",
                "HRB 99901 FL",
                TenantForm.ORGANISATION,
                "Am Beispielkai 7",
                "24937",
                "Flensburg",
                "DE");
    }

    private static List<OrganisationContact> contacts() {
        return List.of(
                contact(ContactPurpose.PRIVACY, "Miriam Vogt", "Privacy manager", "privacy"),
                contact(ContactPurpose.SECURITY_24X7, "Night desk", "Security", "security"),
                contact(ContactPurpose.BREACH, "Sven Lorenzen", "Deputy privacy manager", "breach"),
                contact(ContactPurpose.INSTRUCTION, "Miriam Vogt", "Privacy manager", "instructions"),
                contact(ContactPurpose.SUB_PROCESSOR_NOTICE, "Dr. Helga Brandt", "General counsel", "suppliers"));
    }

    private static OrganisationContact contact(ContactPurpose purpose, String name, String position, String mailbox) {
        return new OrganisationContact(purpose, name, position, mailbox + "@nordlicht.example", "+49 461 55501 10");
    }

    private static List<RepresentativeChoice> representatives() {
        var inUnion = new RepresentativeChoice(
                Territory.EU, false, null, null, null, "the organisation is established in Germany");
        var inKingdom = new RepresentativeChoice(
                Territory.UK,
                true,
                "Harrow Lane Representatives Ltd",
                "12 Example Row, London, United Kingdom",
                "nordlicht@harrowlane.example",
                null);
        return List.of(inUnion, inKingdom);
    }

    private static Signatory counsel() {
        return new Signatory(
                "Dr. Helga Brandt",
                "General counsel (Prokuristin)",
                "Sole power of procuration, entered in the commercial register",
                "legal@nordlicht.example",
                BEGUN,
                null,
                null);
    }

    private static MainContract contract() {
        return new MainContract(
                "JuWaiTong subscription",
                "JWT-2026-0417",
                SIGNED,
                BEGUN,
                null,
                "runs for twelve months at a time; ends on three months’ notice to the end of a term");
    }

    private static List<Declaration> declarations() {
        return Stream.of(
                        DeclarationCode.COMMERCIAL_USE,
                        DeclarationCode.LAWFUL_BASIS_FOR_CONTENT,
                        DeclarationCode.REGULATED_BODY)
                .map(code -> new Declaration(code, code.promise(), null))
                .toList();
    }
}
