package eu.mandate.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLengthTest {

    @ParameterizedTest
    @CsvSource({
        "43 DAYS, 42 DAYS, true",
        "42 DAYS, 42 DAYS, false",
        "1008 HOURS, 42 DAYS, false",
        "1009 HOURS, 42 DAYS, true",
        "26 MONTHS, 25 MONTHS, true",
        "25 MONTHS, 25 MONTHS, false",
        "3 YEARS, 36 MONTHS, false",
        "3 YEARS, 35 MONTHS, true",
        "28 DAYS, 1 MONTHS, false",
        "29 DAYS, 1 MONTHS, true",
        "31 DAYS, 1 MONTHS, true",
        "1 MONTHS, 30 DAYS, true",
        "1 MONTHS, 31 DAYS, false",
        "365 DAYS, 1 YEARS, false",
        "366 DAYS, 1 YEARS, true",
        "1 YEARS, 365 DAYS, true",
        "1 YEARS, 366 DAYS, false",
        "1460 DAYS, 4 YEARS, false",
        "1461 DAYS, 4 YEARS, true",
        "4 YEARS, 1461 DAYS, false",
        "0 DAYS, 0 MONTHS, false",
        "0 YEARS, 0 HOURS, false",
        "8 HOURS, 0 DAYS, true",
    })
    void onePeriodIsEverLongerThanAnotherWhenThereIsADayFromWhichItIs(String one, String other, boolean longer) {
        assertThat(PeriodLength.everLonger(period(one), period(other))).isEqualTo(longer);
    }

    @ParameterizedTest
    @CsvSource({
        "15 DAYS, 15 WORKING_DAYS, false",
        "16 DAYS, 15 WORKING_DAYS, true",
        "15 WORKING_DAYS, 25 DAYS, true",
        "15 WORKING_DAYS, 50 DAYS, false"
    })
    void workingDaysAreTakenAtTheLengthThatIsOnTheSafeSide(String one, String other, boolean longer) {
        assertThat(PeriodLength.everLonger(period(one), period(other))).isEqualTo(longer);
    }

    private static Period period(String text) {
        var words = text.split(" ");
        return new Period(Integer.parseInt(words[0]), PeriodUnit.valueOf(words[1]));
    }
}
