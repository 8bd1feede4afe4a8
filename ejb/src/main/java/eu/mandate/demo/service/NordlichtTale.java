package eu.mandate.demo.service;

import eu.mandate.catalogue.domain.profile.PeriodUnit;
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
import eu.mandate.organisation.domain.OrganisationContact;
import eu.mandate.organisation.domain.Programme;
import eu.mandate.organisation.domain.PurposeChoice;
import eu.mandate.organisation.domain.RepresentativeChoice;
import eu.mandate.organisation.domain.Signatory;
import eu.mandate.organisation.domain.TenantForm;
import eu.mandate.organisation.domain.Territory;
import eu.mandate.organisation.service.kind.ContactKind;
import eu.mandate.organisation.service.kind.DeclarationKind;
import eu.mandate.organisation.service.kind.LanguagesKind;
import eu.mandate.organisation.service.kind.LegalIdentityKind;
import eu.mandate.organisation.service.kind.MainContractKind;
import eu.mandate.organisation.service.kind.MinorsKind;
import eu.mandate.organisation.service.kind.OfficerKind;
import eu.mandate.organisation.service.kind.ProgrammeKind;
import eu.mandate.organisation.service.kind.PurposeChoiceKind;
import eu.mandate.organisation.service.kind.RegimesKind;
import eu.mandate.organisation.service.kind.RepresentativeKind;
import eu.mandate.organisation.service.kind.SignatoryKind;
import eu.mandate.retention.domain.RetentionChoice;
import eu.mandate.retention.service.RetentionPeriodKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nordlicht Reisen GmbH, an invented German travel company with guests in the United Kingdom, sets itself up for the
 * social-media service: everything an agreement needs, and one instruction in each state an instruction can be in.
 */
final class NordlichtTale {

    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    private static final LocalDate BEGUN = LocalDate.of(2026, 4, 1);

    private static final String COUNSEL = "General counsel (Prokuristin)";

    private final StoryPerson admin;
    private final StoryPerson privacy;
    private final StoryPerson privacy2;
    private final StoryPerson legal;

    NordlichtTale(StorySpace space) {
        admin = space.people().get(0);
        privacy = space.people().get(2);
        privacy2 = space.people().get(3);
        legal = space.people().get(4);
    }

    List<StoryAct> acts() {
        return Stream.of(identity(), contacts(), people(), contract(), answers(), changes(), agreement())
                .flatMap(part -> part)
                .toList();
    }

    private Stream<StoryAct> identity() {
        var identity = new LegalIdentity(
                "Nordlicht Reisen GmbH",
                "北光旅行有限公司",
                "Nordlicht",
                "HRB 99901 FL",
                TenantForm.ORGANISATION,
                "Am Beispielkai 7",
                "24937",
                "Flensburg",
                "DE");
        var languages = new Languages(
                Set.of(AgreementLanguage.EN, AgreementLanguage.ZH), AgreementLanguage.EN, "Europe/Berlin");
        return Stream.of(gives(admin, LegalIdentityKind.KEY, identity), gives(admin, LanguagesKind.KEY, languages));
    }

    private Stream<StoryAct> contacts() {
        return Stream.of(
                        contact(ContactPurpose.PRIVACY, "Miriam Vogt", "Privacy manager", "privacy"),
                        contact(ContactPurpose.SECURITY_24X7, "Night desk", "Security", "security"),
                        contact(ContactPurpose.BREACH, "Sven Lorenzen", "Deputy privacy manager", "breach"),
                        contact(ContactPurpose.INSTRUCTION, "Miriam Vogt", "Privacy manager", "instructions"),
                        contact(
                                ContactPurpose.SUB_PROCESSOR_NOTICE,
                                "Dr. Helga Brandt",
                                "General counsel",
                                "suppliers"))
                .map(contact -> gives(privacy, ContactKind.KEY, contact));
    }

    private static OrganisationContact contact(ContactPurpose purpose, String name, String position, String mailbox) {
        return new OrganisationContact(purpose, name, position, mailbox + "@nordlicht.example", "+49 461 55501 10");
    }

    private Stream<StoryAct> people() {
        var officer = new DataProtectionOfficer(
                true, "Datenschutz Förde GbR", "officer@foerde-datenschutz.example", "+49 461 55502 20", null);
        var inUnion = new RepresentativeChoice(
                Territory.EU, false, null, null, null, "the organisation is established in Germany");
        var inKingdom = new RepresentativeChoice(
                Territory.UK,
                true,
                "Harrow Lane Representatives Ltd",
                "12 Example Row, London, United Kingdom",
                "nordlicht@harrowlane.example",
                null);
        return Stream.of(
                gives(privacy, OfficerKind.KEY, officer),
                gives(legal, RepresentativeKind.KEY, inUnion),
                gives(legal, RepresentativeKind.KEY, inKingdom),
                gives(legal, SignatoryKind.KEY, counsel()),
                gives(legal, SignatoryKind.KEY, deputy()));
    }

    private static Signatory counsel() {
        return new Signatory(
                "Dr. Helga Brandt",
                COUNSEL,
                "Sole power of procuration, entered in the commercial register",
                "legal@nordlicht.example",
                BEGUN,
                null,
                null);
    }

    private static Signatory deputy() {
        return new Signatory(
                "Jonas Albrecht",
                "Head of IT",
                "Power of attorney of 2 March 2026",
                "admin2@nordlicht.example",
                BEGUN,
                null,
                "legal@nordlicht.example");
    }

    private Stream<StoryAct> contract() {
        var contract = new MainContract(
                "JuWaiTong subscription",
                "JWT-2026-0417",
                SIGNED,
                BEGUN,
                null,
                "runs for twelve months at a time; ends on three months’ notice to the end of a term");
        var programme = new Programme(
                "Business",
                18,
                "answering guests in the inbox, planning posts for five destinations, following what is said about the brand",
                List.of("J-A06"));
        return Stream.of(
                gives(legal, MainContractKind.KEY, contract),
                gives(legal, RegimesKind.KEY, new ApplicableRegimes(Set.of(Regime.GDPR, Regime.UK_GDPR), false)),
                gives(privacy, ProgrammeKind.KEY, programme),
                new StoryAct.Accepts(legal));
    }

    private Stream<StoryAct> answers() {
        return Stream.of(
                gives(privacy, MinorsKind.KEY, MinorsAnswer.none()),
                declares(DeclarationCode.COMMERCIAL_USE, true),
                declares(DeclarationCode.LAWFUL_BASIS_FOR_CONTENT, true),
                declares(DeclarationCode.REGULATED_BODY, false));
    }

    private StoryAct declares(DeclarationCode code, boolean answer) {
        return gives(legal, DeclarationKind.KEY, new Declaration(code, answer, null));
    }

    /** A shorter period, a withdrawal, something to come, something suspended, something that waits. */
    private Stream<StoryAct> changes() {
        var shorter = new RetentionChoice("J-R11", 30, PeriodUnit.DAYS);
        var asBefore = new RetentionChoice("J-R11", 42, PeriodUnit.DAYS);
        var improvement = new PurposeChoice("J-P20", true);
        var onCall = contact(ContactPurpose.BREACH, "Duty officer", "Incident response", "incident");
        var type = PurposeChoiceKind.KEY;
        return Stream.of(
                gives(privacy, RetentionPeriodKind.KEY, shorter),
                new StoryAct.Withdraws(legal, SignatoryKind.KEY, deputy(), "The power of attorney was handed back."),
                new StoryAct.Gives(
                        privacy, ContactKind.KEY, onCall, Duration.ofDays(30), "The duty roster begins next month."),
                new StoryAct.Gives(privacy, type, improvement, null, "Asked for by the marketing department."),
                new StoryAct.Approves(privacy2, type, improvement, "Agreed for a trial."),
                new StoryAct.Gives(
                        privacy2,
                        RetentionPeriodKind.KEY,
                        asBefore,
                        null,
                        "Complaints often arrive after five weeks."));
    }

    private Stream<StoryAct> agreement() {
        return Stream.of(new StoryAct.Agrees(legal, "en", COUNSEL));
    }

    private static StoryAct gives(StoryPerson by, String type, Record payload) {
        return new StoryAct.Gives(by, type, payload);
    }
}
