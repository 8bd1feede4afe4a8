package eu.mandate.catalogue.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "six weeks, 42, DAYS",
        "up to 25 months, 25, MONTHS",
        "a 30-day period, 30, DAYS",
        "twenty-four hours, 24, HOURS",
        "15 working days, 15, WORKING_DAYS",
        "fifteen business days, 15, WORKING_DAYS",
        "no less than three years, 3, YEARS",
        "sixty calendar days, 60, DAYS",
        "保存六周, 42, DAYS",
        "至多25个月, 25, MONTHS",
        "三十日内答复, 30, DAYS",
        "二十四小时, 24, HOURS",
        "十五个工作日, 15, WORKING_DAYS",
        "不少于三年, 3, YEARS",
        "半年, 6, MONTHS",
        "两个月, 2, MONTHS"
    })
    void readsAPeriodInWordsOrDigits(String sentence, int amount, PeriodUnit unit) {
        assertThat(Figure.in(both(sentence))).containsExactly(Figure.of(new Period(amount, unit)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in the year 2026",
                "under 14 years of age",
                "2026年6月1日生效",
                "不满十四周岁",
                "《个人信息保护法》第二十一条",
                "每日检查",
                "at once",
                "第一年"
            })
    void readsNoPeriodWhereThereIsNone(String sentence) {
        assertThat(Figure.in(both(sentence))).isEmpty();
    }

    @Test
    void theSameLengthInTwoUnitsIsTheSame() {
        assertThat(Figure.in(new Text("six weeks", "四十二天"))).hasSize(1);
        assertThat(Figure.in(new Text("two years", "24个月"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2, MONTHS, 30, DAYS, true",
        "1, MONTHS, 30, DAYS, false",
        "30, DAYS, 1, MONTHS, false",
        "31, DAYS, 30, DAYS, true",
        "1, YEARS, 11, MONTHS, true",
        "25, HOURS, 1, DAYS, true",
        "15, DAYS, 15, WORKING_DAYS, false",
        "60, DAYS, 15, WORKING_DAYS, true"
    })
    void isLongerOnlyWhenItIsForCertain(int one, PeriodUnit unit, int other, PeriodUnit otherUnit, boolean longer) {
        assertThat(Figure.of(new Period(one, unit)).longerThan(Figure.of(new Period(other, otherUnit))))
                .isEqualTo(longer);
    }

    @Test
    void isToldInBothLanguages() {
        assertThat(Figure.of(new Period(1, PeriodUnit.DAYS)).words()).isEqualTo(new Text("1 day", "1天"));
        assertThat(Figure.of(new Period(2, PeriodUnit.YEARS)).words()).isEqualTo(new Text("24 months", "24个月"));
        assertThat(Figure.of(new Period(5, PeriodUnit.HOURS)).words()).isEqualTo(new Text("5 hours", "5小时"));
        assertThat(Figure.of(new Period(3, PeriodUnit.WORKING_DAYS)).words())
                .isEqualTo(new Text("3 working days", "3个工作日"));
    }

    private static Text both(String sentence) {
        return sentence.matches(".*\\p{IsHan}.*") ? new Text("", sentence) : new Text(sentence, "");
    }
}
