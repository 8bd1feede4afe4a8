package eu.mandate.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.kernel.domain.Violation;
import eu.mandate.testing.Commitment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void whiteSpaceAroundATextIsNotPartOfItAndNothingElseIsNothing() {
        var contact = new OrganisationContact(ContactPurpose.PRIVACY, " \u3000Ann ", "DPO\n", "a@b.example", "  ");
        assertThat(contact.name()).isEqualTo("Ann");
        assertThat(contact.position()).isEqualTo("DPO");
        assertThat(contact.phone()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"privacy@nordlicht.example", "a.b+c@x-y.example.org", "隐私@青禾.example", "o'brien@mail.example"})
    void anEmailAddressIsAccepted(String email) {
        assertThat(contact(email, null).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "privacy",
                "@nordlicht.example",
                "a@b",
                "a@b.",
                "a b@c.example",
                "a@-b.example",
                "a@b..example",
                "a@b.example\u200B",
                "a@b@c.example",
                "<a@b.example>"
            })
    void whatIsNoEmailAddressIsRefused(String email) {
        assertFaults(contact(email, null), "/email email-form");
    }

    @ParameterizedTest
    @CsvSource({"+49 40 555-0199, true", "0571 8555 0101, true", "(020) 7946 0018, false", "12, false", "call me, false"
    })
    void aPhoneNumberHasDigitsAndWhatParts(String phone, boolean accepted) {
        assertThat(contact("a@b.example", phone).faults().isEmpty()).isEqualTo(accepted);
    }

    @Test
    void anOfficerHasNameAndAddressOrThereIsAReason() {
        assertThat(new DataProtectionOfficer(true, "Ann", "a@b.example", null, null).faults())
                .isEmpty();
        assertThat(new DataProtectionOfficer(false, null, null, null, "Fewer than 20 people").faults())
                .isEmpty();
        assertFaults(
                new DataProtectionOfficer(true, null, null, null, null),
                "/name appointed-name-missing",
                "/email appointed-email-missing");
        assertFaults(new DataProtectionOfficer(false, null, null, null, null), "/reason not-appointed-reason-missing");
        assertFaults(
                new DataProtectionOfficer(true, "Ann", "a@b.example", null, "none"), "/reason appointed-but-reason");
        assertFaults(
                new DataProtectionOfficer(false, "Ann", null, "+49 40 55501", "none"),
                "/name not-appointed-but-given",
                "/phone not-appointed-but-given");
    }

    @Test
    void aRepresentativeIsNamedOrThereIsAReason() {
        assertFaults(
                new RepresentativeChoice(Territory.UK, true, null, null, null, null),
                "/name appointed-name-missing",
                "/address appointed-address-missing",
                "/email appointed-email-missing");
        assertFaults(
                new RepresentativeChoice(Territory.EU, false, null, null, null, null),
                "/reason not-appointed-reason-missing");
        assertThat(new RepresentativeChoice(Territory.EU, false, null, null, null, "Established in the Union").faults())
                .isEmpty();
    }

    @Test
    void aSignatorysPowerDoesNotEndBeforeItBegins() {
        assertFaults(signatory(JUNE, MAY, null), "/validUntil date-before-start");
        assertThat(signatory(MAY, MAY, null).faults()).isEmpty();
        assertFaults(signatory(LocalDate.of(26, 5, 1), null, null), "/validFrom date-out-of-range");
    }

    @Test
    void aSignatorysPowerStandsFromItsFirstToItsLastDay() {
        var signatory = signatory(MAY, JUNE, null);
        assertThat(signatory.mayOn(MAY)).isTrue();
        assertThat(signatory.mayOn(JUNE)).isTrue();
        assertThat(signatory.mayOn(MAY.minusDays(1))).isFalse();
        assertThat(signatory.mayOn(JUNE.plusDays(1))).isFalse();
        assertThat(signatory(MAY, null, null).mayOn(JUNE.plusYears(50))).isTrue();
    }

    @Test
    void nobodyIsTheirOwnDeputy() {
        assertFaults(signatory(MAY, null, "H.Brandt@nordlicht.example"), "/deputyFor deputy-of-oneself");
    }

    @Test
    void aContractTellsItsEndByADateOrByCriteria() {
        assertFaults(contract(null, null), "/endsOn contract-end-missing");
        assertFaults(contract(MAY.minusDays(1), null), "/endsOn date-before-start");
        assertThat(contract(JUNE, null).faults()).isEmpty();
        assertThat(contract(null, "Until notice\nof either side").faults()).isEmpty();
    }

    @Test
    void thePrevailingLanguageIsOneOfTheLanguages() {
        assertFaults(
                new Languages(Set.of(AgreementLanguage.EN), AgreementLanguage.ZH, "Europe/Berlin"),
                "/prevailing prevailing-language-not-chosen");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, true",
        "Asia/Shanghai, true",
        "UTC, true",
        "Berlin, false",
        "CET, false",
        "GMT+2, false",
        "SystemV/EST5, false",
        "../etc/passwd, false"
    })
    void aTimeZoneIsARegionOfTheDatabase(String zone, boolean known) {
        var languages = new Languages(Set.of(AgreementLanguage.EN), AgreementLanguage.EN, zone);
        assertThat(languages.faults().isEmpty()).isEqualTo(known);
    }

    @Test
    void aProgrammeNamesEachActivityOnce() {
        assertFaults(
                new Programme("Business", 12, "Inbox", List.of("J-A06", "J-A07", "J-A06")),
                "/activities/2 json-repeated-element");
    }

    @Test
    void aYesThatRaisesDutiesIsExplained() {
        for (var code : DeclarationCode.values()) {
            assertThat(new Declaration(code, false, null).faults()).isEmpty();
            var faults = new Declaration(code, true, null).faults();
            assertThat(faults.isEmpty()).as(code.name()).isEqualTo(code.promise());
        }
    }

    @Test
    void aPromiseCountsOnlyWhenItIsGiven() {
        assertThat(new Declaration(DeclarationCode.COMMERCIAL_USE, false, null).settles())
                .isFalse();
        assertThat(new Declaration(DeclarationCode.COMMERCIAL_USE, true, null).settles())
                .isTrue();
        assertThat(new Declaration(DeclarationCode.STATE_ORGAN, false, null).settles())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nord\u0000licht",
                "Nord\nlicht",
                "Nord\u202Ethcil",
                "Nord\u200Blicht",
                "Nord\u2066licht",
                "\uFEFFNord",
                "Nord\u061Clicht",
                "Nord\u00ADlicht",
                "Nord\u180Elicht",
                "Nord\uFFF9licht",
                "Nord\uFFFFlicht",
                "Nord\uE000licht",
                "Nord\uDB40\uDC41licht",
                "\u3164",
                "\u2800"
            })
    void aNameHasNoCharactersThatHideOrTurnIt(String name) {
        assertFaults(identity(name, TenantForm.ORGANISATION, null, null, "DE"), "/legalName text-hidden-character");
    }

    @Test
    void aNameMayHaveRareLettersAndMarks() {
        for (var name : List.of("e\u0301a", "葛\uDB40\uDD00", "\uD885\uDEB0", "Å😀")) {
            assertThat(identity(name, TenantForm.ORGANISATION, null, null, "DE").faults())
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void nothingButSpaceIsAbsentWhateverItsWidth() {
        for (var space : List.of(" ", "\u00A0", "\u3000", "\u202F\u2007"))
            assertThat(Typed.text(space)).isNull();
        assertThat(Typed.text(" Nord\u00A0licht ")).isEqualTo("Nord\u00A0licht");
    }

    @ParameterizedTest
    @CsvSource({"DE, true", "GB, true", "CN, true", "HK, true", "UK, false", "EU, false", "de, false", "XX, false"})
    void aCountryIsACodeOfIso3166(String country, boolean known) {
        var identity = identity("A", TenantForm.ORGANISATION, null, "91330199MA0000001W", country);
        assertThat(identity.faults().isEmpty()).isEqualTo(known);
    }

    @Test
    void anOrganisationInChinaHasItsCreditCode() {
        assertFaults(
                identity("甲", TenantForm.ORGANISATION, null, null, "CN"), "/registrationNumber credit-code-missing");
        assertFaults(
                identity("甲", TenantForm.ORGANISATION, null, "HRB 1", "CN"), "/registrationNumber credit-code-form");
        assertFaults(
                identity("甲", TenantForm.OTHER_ENTITY, null, "91330199MA00000010", "CN"),
                "/registrationNumber credit-code-check-character");
        assertThat(identity("甲", TenantForm.OTHER_ENTITY, null, null, "CN").faults())
                .isEmpty();
        assertThat(identity("A", TenantForm.ORGANISATION, null, "HRB 1", "DE").faults())
                .isEmpty();
    }

    @Test
    @Commitment("X-J29")
    void anIndividualInBusinessHasATradingNameInPlaceOfTheOrganisations() {
        assertFaults(
                identity("Ann Lee", TenantForm.INDIVIDUAL_IN_BUSINESS, null, null, "GB"),
                "/tradingName trading-name-missing");
        var named = identity("Ann Lee", TenantForm.INDIVIDUAL_IN_BUSINESS, "Lee Tours", null, "GB");
        assertThat(named.faults()).isEmpty();
        assertThat(named.organisationName()).isEqualTo("Lee Tours");
        assertThat(identity("Lee GmbH", TenantForm.ORGANISATION, "Lee Tours", null, "DE")
                        .organisationName())
                .isEqualTo("Lee GmbH");
    }

    private static void assertFaults(Statement statement, String... expected) {
        assertThat(statement.faults().stream().map(StatementTest::text)).containsExactly(expected);
    }

    private static String text(Violation fault) {
        return fault.pointer() + " " + fault.reason();
    }

    private static OrganisationContact contact(String email, String phone) {
        return new OrganisationContact(ContactPurpose.BREACH, "Ann", "Officer", email, phone);
    }

    private static Signatory signatory(LocalDate from, LocalDate until, String deputyFor) {
        return new Signatory(
                "Helga Brandt", "Counsel", "Power of attorney", "h.brandt@nordlicht.example", from, until, deputyFor);
    }

    private static MainContract contract(LocalDate endsOn, String criteria) {
        return new MainContract("Service agreement", "2026/17", MAY, MAY, endsOn, criteria);
    }

    private static LegalIdentity identity(
            String name, TenantForm form, String tradingName, String number, String country) {
        return new LegalIdentity(name, null, tradingName, number, form, "Street 1", "1", "City", country);
    }
}
