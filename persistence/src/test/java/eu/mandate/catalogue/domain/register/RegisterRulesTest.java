package eu.mandate.catalogue.domain.register;

import static eu.mandate.catalogue.domain.RecordEdit.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.testing.Commitment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final BilingualText TEXT = RegisterFixture.TEXT;

    @ParameterizedTest
    @EnumSource(Register.class)
    void everyRegisterHoldsItsOwnRecord(Register register) {
        assertThat(RegisterPayload.class).isAssignableFrom(register.payload());
        assertThat(Register.named(register.slug())).contains(register);
        assertThat(Arrays.stream(register.payload().getRecordComponents()).map(part -> part.getName()))
                .contains("services");
    }

    @Test
    void everyKindOfRecordHasItsRegister() {
        assertThat(Arrays.stream(Register.values()).<Class<?>>map(Register::payload))
                .containsExactlyInAnyOrder(RegisterPayload.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SALE", "RENT"})
    @Commitment("J-060")
    void noRecipientCanHaveSellingOrRentingAsItsPurpose(String purpose) {
        assertThatThrownBy(() -> check(engaged(List.of("J-P01", purpose), TransferTool.NONE)))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(Code.SALE_PROHIBITED);
        check(engaged(List.of("J-P01"), TransferTool.NONE));
    }

    @Test
    void noTextHidesAnything() {
        var hiding = new LegalEntity("A\u202EB", null, null, "1", null, RegisterFixture.address("DE"), null);
        assertThatThrownBy(() -> check(hiding))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .containsExactly(Violation.of("/legalName", "text-hidden-character")));
        check(new LegalEntity("A\nB", null, null, "1", null, RegisterFixture.address("DE"), null));
    }

    @Test
    void aTransferToolNeedsItsReference() {
        assertThat(engaged(List.of("J-P01"), TransferTool.SCC_MODULE_3).gaps())
                .extracting(Violation::pointer)
                .containsExactly("/transferReference");
    }

    @Test
    void countriesHaveToExist() {
        assertThat(new LegalEntity("A", null, null, "1", null, RegisterFixture.address("XX"), null).gaps())
                .containsExactly(Violation.of("/address/country", "country-unknown"));
        assertThat(new LegalEntity("A", null, null, "1", null, RegisterFixture.address("DE"), null).gaps())
                .isEmpty();
    }

    @Test
    void anImplementedMeasureNeedsItsParameterTestAndEvidence() {
        assertThat(measure(MeasureHeading.LOGGING, SecurityMeasure.Status.IMPLEMENTED)
                        .gaps())
                .extracting(Violation::pointer)
                .containsExactly("/parameter", "/lastTested", "/evidence");
        assertThat(measure(MeasureHeading.LOGGING, SecurityMeasure.Status.PLANNED)
                        .gaps())
                .isEmpty();
    }

    @Test
    void whatTheLawNamesItselfIsAlwaysApplicable() {
        var excused = Arrays.stream(MeasureHeading.values())
                .filter(heading -> measure(heading, SecurityMeasure.Status.NOT_APPLICABLE)
                        .gaps()
                        .isEmpty());
        assertThat(excused).hasSize(MeasureHeading.values().length - 4).doesNotContain(MeasureHeading.RESTORING);
    }

    @Test
    void standardClausesNeedEveryElection() {
        assertThat(transfer(TransferTool.SCC_MODULE_2).gaps())
                .extracting(Violation::pointer)
                .containsExactly(
                        "/reference",
                        "/concludedOn",
                        "/assessmentReference",
                        "/assessedOn",
                        "/docking",
                        "/subProcessors",
                        "/subProcessorDays",
                        "/disputeBody",
                        "/authority",
                        "/governingLaw",
                        "/courts");
        assertThat(transfer(TransferTool.UK_ADDENDUM).gaps())
                .extracting(Violation::pointer)
                .contains("/addendumEnding");
        assertThat(transfer(TransferTool.ADEQUACY).gaps())
                .extracting(Violation::pointer)
                .containsExactly("/reference", "/concludedOn");
        assertThat(transfer(TransferTool.NONE).gaps())
                .extracting(Violation::pointer)
                .containsExactly("/exemption");
    }

    @Test
    void aPlaceSaysWhatItsKindNeeds() {
        assertThat(gaps(DataLocation.Kind.STORAGE)).containsExactly("/country", "/region", "/provider");
        assertThat(gaps(DataLocation.Kind.BACKUP)).containsExactly("/country", "/region", "/provider", "/backupDays");
        assertThat(gaps(DataLocation.Kind.REMOTE_ACCESS)).containsExactly("/country", "/team");
        assertThat(gaps(DataLocation.Kind.NO_REMOTE_ACCESS)).isEmpty();
    }

    @Test
    void aRepresentativeIsNamedOrItsAbsenceExplained() {
        var named =
                new VendorRepresentative(VendorRepresentative.Territory.EU, true, null, null, null, null, null, null);
        var none = new VendorRepresentative(
                VendorRepresentative.Territory.UK, false, null, null, null, "Established there.", null, null);
        assertThat(named.gaps()).extracting(Violation::pointer).containsExactly("/name", "/address", "/email");
        assertThat(none.gaps()).extracting(Violation::pointer).containsExactly("/reasonZh");
    }

    @Test
    void aSignatoryMaySignFromTheFirstToTheLastDay() {
        var signatory = new VendorSignatory("N", TEXT, TEXT, "n@vendor.example", DAY, DAY.plusDays(1), null, null);
        assertThat(signatory.maySign(DAY.minusDays(1))).isFalse();
        assertThat(signatory.maySign(DAY)).isTrue();
        assertThat(signatory.maySign(DAY.plusDays(1))).isTrue();
        assertThat(signatory.maySign(DAY.plusDays(2))).isFalse();
        assertThat(new VendorSignatory("N", TEXT, TEXT, "n@vendor.example", DAY, DAY.minusDays(1), null, null).gaps())
                .containsExactly(Violation.of("/validUntil", "date-before-start"));
    }

    @Test
    void aTimeLimitHasFigureUnitAndStart() {
        var figureOnly = new AssistanceMeasure(AssistanceMeasure.Subject.BREACH, TEXT, 24, null, null, null);
        var startOnly = new AssistanceMeasure(
                AssistanceMeasure.Subject.BREACH, TEXT, null, null, AssistanceMeasure.Start.AWARENESS, null);
        assertThat(figureOnly.gaps()).extracting(Violation::pointer).containsExactly("/unit", "/from");
        assertThat(startOnly.gaps()).extracting(Violation::pointer).containsExactly("/within");
    }

    @Test
    void anEntryCountsForItsServicesOrForAll() {
        assertThat(contact(null).serves("juwaitong")).isTrue();
        assertThat(contact(List.of()).serves("juwaitong")).isTrue();
        assertThat(contact(List.of("weiban")).serves("juwaitong")).isFalse();
        assertThat(contact(List.of("weiban", "juwaitong")).serves("juwaitong")).isTrue();
    }

    private static void check(RegisterPayload payload) {
        RegisterRules.check(payload, RegisterFixture.alone());
    }

    private static VendorContact contact(List<String> services) {
        return new VendorContact(VendorContact.SUPPORT, RegisterFixture.person(), null, services);
    }

    private static List<String> gaps(DataLocation.Kind kind) {
        return new DataLocation(kind, null, null, null, null, null, null, TEXT, null, null)
                .gaps().stream().map(Violation::pointer).toList();
    }

    private static SecurityMeasure measure(MeasureHeading heading, SecurityMeasure.Status status) {
        return new SecurityMeasure(heading, status, TEXT, null, TEXT, "Security", null, null, 12, null);
    }

    private static Transfer transfer(TransferTool tool) {
        return set(RegisterFixture.transfer(), "/tool", tool);
    }

    private static SubProcessor engaged(List<String> purposes, TransferTool tool) {
        return set(set(RegisterFixture.engaged(), "/purposes", purposes), "/transferTool", tool);
    }
}
