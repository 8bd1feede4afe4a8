package eu.mandate.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.RecordEdit;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.organisation.domain.SetUpStep.State;
import eu.mandate.organisation.domain.SetUpStep.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetUpChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String HASH = "ab".repeat(32);
    private static final Set<String> COMMERCIAL = Set.of("COMMERCIAL_USE");
    private static final OfferedService SERVICE = new OfferedService(
            "juwaitong", "1.0.0", HASH, Set.of(Regime.GDPR, Regime.UK_GDPR), Set.of("J-A06", "J-A07"), COMMERCIAL);

    @Test
    void whoHasStatedNothingHasEveryStepBefore() {
        var view = SetUpChecklist.of(Organisation.silent(), SERVICE, TODAY);
        assertThat(view.complete()).isFalse();
        assertThat(view.steps().stream().map(SetUpStep::step)).containsExactly(Step.values());
        assertThat(view.steps()).allSatisfy(step -> {
            assertThat(step.state()).isEqualTo(State.OPEN);
            assertThat(step.missing()).isNotEmpty();
        });
    }

    @Test
    void whoHasStatedEverythingIsDone() {
        var view = SetUpChecklist.of(complete(), SERVICE, TODAY);
        assertThat(view.steps()).allSatisfy(step -> assertThat(step.missing()).isEmpty());
        assertThat(view.complete()).isTrue();
    }

    @Test
    void aNameInAnotherScriptNeedsATranslation() {
        assertMissing(with(identity("杭州青禾零售有限公司", null)), Step.IDENTITY, "legal-identity.translation");
        assertMissing(with(identity("杭州青禾零售有限公司", "Hangzhou Qinghe Retail Co., Ltd.")), Step.IDENTITY);
        assertMissing(with(identity("Café Zürich – 24/7", null)), Step.IDENTITY);
    }

    @Test
    void eachPurposeHasItsContact() {
        assertMissing(
                Organisation.silent(),
                Step.CONTACTS,
                "contact.PRIVACY",
                "contact.SECURITY_24X7",
                "contact.BREACH",
                "contact.INSTRUCTION",
                "contact.SUB_PROCESSOR_NOTICE");
    }

    @Test
    void representativesAreAskedForUnderTheLawsThatKnowThem() {
        assertMissing(
                Organisation.silent(),
                Step.OFFICER_AND_REPRESENTATIVES,
                "data-protection-officer",
                "representative.EU",
                "representative.UK");
        assertThat(missing(Organisation.silent(), null, Step.OFFICER_AND_REPRESENTATIVES))
                .contains("representative.PRC");
    }

    @Test
    void aContractThatIsOverIsNone() {
        var contract = new MainContract("Service agreement", "1", TODAY, TODAY.minusYears(1), TODAY, null);
        assertMissing(with(contract), Step.CONTRACT_AND_PROGRAMME);
        var over = new MainContract("Service agreement", "1", TODAY, TODAY.minusYears(1), TODAY.minusDays(1), null);
        assertMissing(with(over), Step.CONTRACT_AND_PROGRAMME, "main-contract.over");
    }

    @Test
    void somebodyMaySignToday() {
        assertMissing(with(signatory(TODAY.plusDays(1), null)), Step.CONTRACT_AND_PROGRAMME, "signatory");
        assertMissing(
                with(signatory(TODAY.minusDays(9), TODAY.minusDays(1))), Step.CONTRACT_AND_PROGRAMME, "signatory");
        assertMissing(with(signatory(TODAY, TODAY)), Step.CONTRACT_AND_PROGRAMME);
    }

    @Test
    void aDeputyStandsInForSomebodyWhoIsNamed() {
        var deputy = new Signatory("Bo", "Counsel", "Power", "b@b.example", TODAY, null, "A@b.example");
        assertMissing(with(deputy), Step.CONTRACT_AND_PROGRAMME, "signatory.deputy");
        assertMissing(withSignatories(deputy, signatory(TODAY, null)), Step.CONTRACT_AND_PROGRAMME);
        var former = new Signatory(
                "Bo", "Counsel", "Power", "b@b.example", TODAY.minusDays(9), TODAY.minusDays(1), "c@b.example");
        assertMissing(withSignatories(former, signatory(TODAY, null)), Step.CONTRACT_AND_PROGRAMME);
    }

    @Test
    void whatTheServiceNoLongerOffersIsChosenAgain() {
        var narrower =
                new OfferedService("juwaitong", "1.0.0", HASH, Set.of(Regime.UK_GDPR), Set.of("J-A07"), COMMERCIAL);
        assertThat(missing(complete(), narrower, Step.CONTRACT_AND_PROGRAMME))
                .containsExactly("programme.activities", "applicable-regimes.not-offered");
    }

    @Test
    void aRefusedPromiseIsStillMissingAnyOtherAnswerWillDo() {
        var answers = Arrays.stream(DeclarationCode.values())
                .map(code -> new Declaration(code, false, null))
                .toList();
        assertMissing(
                withDeclarations(answers),
                Step.DECLARATIONS,
                "declaration.COMMERCIAL_USE",
                "declaration.LAWFUL_BASIS_FOR_CONTENT");
    }

    @Test
    void commercialUseIsDeclaredOnlyWhereTheServiceAsksForIt() {
        var any = new OfferedService("wesmile", "1.0.0", HASH, Set.of(Regime.PIPL), Set.of("S-A01"), Set.of());
        assertThat(missing(withDeclarations(List.of()), any, Step.DECLARATIONS))
                .contains("declaration.LAWFUL_BASIS_FOR_CONTENT")
                .doesNotContain("declaration.COMMERCIAL_USE");
    }

    @Test
    void questionsOfChineseLawAreAskedUnderChineseLaw() {
        assertThat(missing(withDeclarations(List.of()), SERVICE, Step.DECLARATIONS))
                .contains("declaration.REGULATED_BODY")
                .doesNotContain("declaration.STATE_ORGAN");
        var chinese = new OfferedService("weiban", "1.0.0", HASH, Set.of(Regime.PIPL), Set.of("W-A01"), Set.of());
        assertThat(missing(Organisation.silent(), chinese, Step.DECLARATIONS))
                .contains("declaration.STATE_ORGAN", "declaration.IMPORTANT_DATA", "minors");
    }

    @Test
    void exactlyTheVersionInForceIsAccepted() {
        assertThat(missing(Organisation.silent(), null, Step.SERVICE)).containsExactly("service-profile");
        assertThat(missing(Organisation.silent(), SERVICE, Step.SERVICE)).containsExactly("profile-acceptance");
        var newer = new OfferedService("juwaitong", "1.1.0", HASH, SERVICE.regimes(), SERVICE.activities(), COMMERCIAL);
        assertThat(missing(complete(), newer, Step.SERVICE)).containsExactly("profile-acceptance.outdated");
        var other = new OfferedService(
                "juwaitong", "1.0.0", "cd".repeat(32), SERVICE.regimes(), SERVICE.activities(), COMMERCIAL);
        assertThat(missing(complete(), other, Step.SERVICE)).containsExactly("profile-acceptance.outdated");
    }

    private static void assertMissing(Organisation stated, Step step, String... expected) {
        assertThat(missing(stated, SERVICE, step)).containsExactly(expected);
    }

    private static List<String> missing(Organisation stated, OfferedService service, Step step) {
        return SetUpChecklist.of(stated, service, TODAY).steps().stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow()
                .missing();
    }

    private static Organisation complete() {
        return new Organisation(
                identity("Nordlicht Reisen GmbH", null),
                Arrays.stream(ContactPurpose.values())
                        .map(purpose -> new OrganisationContact(purpose, "Ann", "Officer", "a@b.example", null))
                        .toList(),
                new DataProtectionOfficer(false, null, null, null, "Fewer than 20 people"),
                Arrays.stream(Territory.values())
                        .map(territory -> new RepresentativeChoice(territory, false, null, null, null, "Seat there"))
                        .toList(),
                List.of(signatory(TODAY, null)),
                new MainContract("Service agreement", "1", TODAY, TODAY, null, "Until notice"),
                new Programme("Business", null, "Inbox", List.of("J-A06")),
                new ApplicableRegimes(Set.of(Regime.GDPR), false),
                new Languages(Set.of(AgreementLanguage.EN), AgreementLanguage.EN, "Europe/Berlin"),
                MinorsAnswer.none(),
                Arrays.stream(DeclarationCode.values())
                        .map(code -> new Declaration(code, code.promise(), null))
                        .toList(),
                new ProfileAcceptance("juwaitong", "1.0.0", HASH),
                List.of());
    }

    private static Organisation with(Object part) {
        var all = complete();
        return new Organisation(
                part instanceof LegalIdentity identity ? identity : all.identity(),
                all.contacts(),
                all.officer(),
                all.representatives(),
                part instanceof Signatory signatory ? List.of(signatory) : all.signatories(),
                part instanceof MainContract contract ? contract : all.contract(),
                all.programme(),
                all.regimes(),
                all.languages(),
                all.minors(),
                part instanceof List<?> answers
                        ? answers.stream().map(Declaration.class::cast).toList()
                        : all.declarations(),
                all.acceptance(),
                all.purposes());
    }

    private static Organisation withSignatories(Signatory... signatories) {
        return RecordEdit.set(complete(), "/signatories", List.of(signatories));
    }

    private static Organisation withDeclarations(List<Declaration> answers) {
        return with(answers);
    }

    private static LegalIdentity identity(String name, String translation) {
        return new LegalIdentity(name, translation, null, null, TenantForm.ORGANISATION, "Street 1", "1", "City", "DE");
    }

    private static Signatory signatory(LocalDate from, LocalDate until) {
        return new Signatory("Ann", "Counsel", "Register entry", "a@b.example", from, until, null);
    }
}
