package eu.mandate.catalogue.domain.register;

import static eu.mandate.catalogue.domain.RecordEdit.set;
import static eu.mandate.catalogue.domain.register.RegisterFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dates, lists and texts of an entry may not say. */
class RegisterEntryTest {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate LONG_AGO = LocalDate.of(1989, 12, 31);

    @Test
    void whatIsSaidToHaveHappenedHasHappened() {
        assertThat(faults(RegisterFixture.tested(TODAY))).isEmpty();
        assertThat(faults(RegisterFixture.tested(TOMORROW))).containsExactly("/lastTested date-in-future");
        assertThat(faults(RegisterFixture.issued(TOMORROW))).containsExactly("/issuedOn date-in-future");
        var transfer = set(set(concluded(TOMORROW), "/assessedOn", TOMORROW), "/reference", "C-1");
        assertThat(faults(transfer)).containsExactly("/concludedOn date-in-future", "/assessedOn date-in-future");
        assertThat(faults(engaged("/authorisedOn", TOMORROW))).containsExactly("/authorisedOn date-in-future");
        assertThat(faults(engaged("/flowDownContractOn", TOMORROW)))
                .containsExactly("/flowDownContractOn date-in-future");
    }

    @Test
    void nothingHappenedBeforeThereWasAnythingOfTheKind() {
        assertThat(faults(RegisterFixture.tested(LONG_AGO))).containsExactly("/lastTested date-too-early");
        assertThat(faults(RegisterFixture.issued(LONG_AGO))).containsExactly("/issuedOn date-too-early");
        assertThat(faults(concluded(LONG_AGO))).containsExactly("/concludedOn date-too-early");
        assertThat(faults(engaged("/authorisedOn", LONG_AGO))).containsExactly("/authorisedOn date-too-early");
    }

    @Test
    void whatAStoryInventsDependsOnNoDay() {
        RegisterRules.check(
                RegisterFixture.tested(TOMORROW), RegisterFixture.alone().onAnyDay());
    }

    @Test
    void beforeItIsAuthorisedAnEngagementMayBePlanned() {
        var announced = set(engaged("/authorisation", SubProcessor.Authorisation.ANNOUNCED), "/announcedOn", TODAY);
        var planned = set(set(announced, "/objectionEndsOn", TODAY.plusDays(30)), "/authorisedOn", TODAY.plusDays(31));
        assertThat(faults(set(planned, "/flowDownContractOn", TOMORROW))).isEmpty();
    }

    @Test
    void theAuthorisationFollowsTheAnnouncementAndTheLastDayForObjections() {
        var announced = set(engaged("/announcedOn", TODAY.minusDays(40)), "/objectionEndsOn", TODAY.minusDays(10));
        assertThat(faults(set(announced, "/authorisedOn", TODAY.minusDays(9)))).isEmpty();
        assertThat(faults(set(announced, "/authorisedOn", TODAY.minusDays(10))))
                .containsExactly("/authorisedOn authorised-before-objections-end");
        assertThat(faults(set(announced, "/authorisedOn", TODAY.minusDays(41))))
                .containsExactly("/authorisedOn date-before-start");
    }

    @Test
    void nothingIsListedTwice() {
        assertThat(faults(engaged("/storageCountries", List.of("DE", "FR", "DE"))))
                .containsExactly("/storageCountries/2 json-repeated-element");
        assertThat(faults(engaged("/accessCountries", List.of("DE", "DE"))))
                .containsExactly("/accessCountries/1 json-repeated-element");
        assertThat(faults(engaged("/categories", List.of("J-C01", "J-C01"))))
                .containsExactly("/categories/1 json-repeated-element");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "to be confirmed", "[name]", "Road ___"})
    void nothingIsLeftToBeFilledIn(String text) {
        assertThat(faults(engaged("/flowDownContractReference", text)))
                .containsExactly("/flowDownContractReference text-placeholder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "industry standard",
                "Industry-standard encryption",
                "According to industry standards",
                "Everything is encrypted to industry standards.",
                "appropriate technical and organisational measures",
                "best practices"
            })
    void aMeasureIsOneThatSomebodyCouldExamine(String text) {
        var measure = RegisterFixture.tested(TODAY);
        assertThat(faults(set(measure, "/control/en", text))).containsExactly("/control/en measure-vague");
        assertThat(faults(set(measure, "/parameter", text))).containsExactly("/parameter measure-vague");
        assertThat(faults(engaged("/measures/en", text))).containsExactly("/measures/en measure-vague");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AES-256", "Follows the industry standard ISO/IEC 27002:2022", "Two people open the door"})
    void aFigureANumberedStandardOrADeedIsAMeasure(String text) {
        assertThat(faults(set(RegisterFixture.tested(TODAY), "/control/en", text)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"行业标准", "采用行业标准的加密措施", "必要措施"})
    void aMeasureInChineseLikewise(String text) {
        assertThat(faults(set(RegisterFixture.tested(TODAY), "/control/zh", text)))
                .containsExactly("/control/zh measure-vague");
    }

    @Test
    void eachTextIsWrittenInItsLanguage() {
        var swapped = new BilingualText("托管数据", "Hosting of the data");
        assertThat(faults(engaged("/task", swapped)))
                .containsExactly("/task/en text-not-english", "/task/zh text-not-chinese");
        assertThat(faults(engaged("/task", new BilingualText("Amazon S3", "Amazon S3"))))
                .as("a name alone")
                .isEmpty();
        var none = new VendorRepresentative(
                VendorRepresentative.Territory.UK, false, null, null, null, "不需要", "None is needed there.", null);
        assertThat(faults(none)).containsExactly("/reasonEn text-not-english", "/reasonZh text-not-chinese");
    }

    private static List<String> faults(RegisterPayload payload) {
        var refused = catchThrowableOfType(Refusal.class, () -> RegisterRules.check(payload, RegisterFixture.alone()));
        return Optional.ofNullable(refused).map(Refusal::errors).orElse(List.of()).stream()
                .map(fault -> fault.pointer() + " " + fault.reason())
                .toList();
    }

    private static Transfer concluded(LocalDate day) {
        return set(set(RegisterFixture.transfer(), "/concludedOn", day), "/reference", "C-1");
    }

    private static SubProcessor engaged(String pointer, Object value) {
        return set(RegisterFixture.engaged(), pointer, value);
    }
}
