package eu.mandate.demo.service;

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
import eu.mandate.organisation.domain.OrganisationContact;
import eu.mandate.organisation.domain.Programme;
import eu.mandate.organisation.domain.RepresentativeChoice;
import eu.mandate.organisation.domain.Signatory;
import eu.mandate.organisation.domain.Territory;
import eu.mandate.organisation.service.kind.ContactKind;
import eu.mandate.organisation.service.kind.DeclarationKind;
import eu.mandate.organisation.service.kind.LanguagesKind;
import eu.mandate.organisation.service.kind.LegalIdentityKind;
import eu.mandate.organisation.service.kind.MainContractKind;
import eu.mandate.organisation.service.kind.OfficerKind;
import eu.mandate.organisation.service.kind.ProgrammeKind;
import eu.mandate.organisation.service.kind.RegimesKind;
import eu.mandate.organisation.service.kind.RepresentativeKind;
import eu.mandate.organisation.service.kind.SignatoryKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How an organisation in mainland China sets itself up: the same questions for each, asked of the same roles. */
final class SetUp {

    private static final LocalDate BEGUN = LocalDate.of(2026, 4, 1);
    private static final String PRIVACY_DESK = "个人信息保护专员";

    private final StorySpace space;
    private final String phone;

    /** @param phone the organisation's number, for every contact */
    SetUp(StorySpace space, String phone) {
        this.space = space;
        this.phone = phone;
    }

    StoryPerson admin() {
        return space.people().get(0);
    }

    StoryPerson privacy() {
        return space.people().get(2);
    }

    StoryPerson privacy2() {
        return space.people().get(3);
    }

    StoryPerson legal() {
        return space.people().get(4);
    }

    StoryAct gives(StoryPerson by, String type, Record payload) {
        return new StoryAct.Gives(by, type, payload);
    }

    Stream<StoryAct> identity(LegalIdentity identity) {
        var languages = new Languages(
                Set.of(AgreementLanguage.ZH, AgreementLanguage.EN), AgreementLanguage.ZH, "Asia/Shanghai");
        return Stream.of(gives(admin(), LegalIdentityKind.KEY, identity), gives(admin(), LanguagesKind.KEY, languages));
    }

    Stream<StoryAct> contacts() {
        return Stream.of(
                        contact(ContactPurpose.PRIVACY, privacy(), PRIVACY_DESK, "privacy"),
                        contact(ContactPurpose.SECURITY_24X7, privacy2(), "安全值班", "security"),
                        contact(ContactPurpose.BREACH, privacy2(), "安全值班", "incident"),
                        contact(ContactPurpose.INSTRUCTION, privacy(), PRIVACY_DESK, "instructions"),
                        contact(ContactPurpose.SUB_PROCESSOR_NOTICE, legal(), "法务负责人", "suppliers"))
                .map(contact -> gives(privacy(), ContactKind.KEY, contact));
    }

    private OrganisationContact contact(ContactPurpose purpose, StoryPerson person, String position, String mailbox) {
        return new OrganisationContact(purpose, person.displayName(), position, mailbox(mailbox), phone);
    }

    private String mailbox(String name) {
        return name + "@" + space.key().value() + ".example";
    }

    Stream<StoryAct> people(String title, String authority) {
        var officer = new DataProtectionOfficer(true, privacy().displayName(), mailbox("privacy"), phone, null);
        var inChina = new RepresentativeChoice(Territory.PRC, false, null, null, null, "本组织设立于中国境内");
        var signatory = new Signatory(legal().displayName(), title, authority, mailbox("legal"), BEGUN, null, null);
        return Stream.of(
                gives(privacy(), OfficerKind.KEY, officer),
                gives(legal(), RepresentativeKind.KEY, inChina),
                gives(legal(), SignatoryKind.KEY, signatory));
    }

    Stream<StoryAct> contract(String title, String number, Programme programme) {
        var contract = new MainContract(title, number, BEGUN.minusMonths(1), BEGUN, null, "每期十二个月，期满前三个月内未提出终止的自动续期");
        return Stream.of(
                gives(legal(), MainContractKind.KEY, contract),
                gives(legal(), RegimesKind.KEY, new ApplicableRegimes(Set.of(Regime.PIPL), false)),
                gives(privacy(), ProgrammeKind.KEY, programme),
                new StoryAct.Accepts(legal()));
    }

    /** @param yes the questions that are answered with yes; all others with no, but those that the service does not ask */
    Stream<StoryAct> declarations(List<DeclarationCode> yes) {
        return Arrays.stream(DeclarationCode.values())
                .filter(code -> !code.askedBySome())
                .map(code -> new Declaration(code, yes.contains(code), null))
                .map(answer -> gives(legal(), DeclarationKind.KEY, answer));
    }

    /** @param title of the signatory */
    StoryAct agreement(String title) {
        return new StoryAct.Agrees(legal(), "zh", title);
    }
}
