package eu.mandate.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionLimitsTest {

    private static final Period SIX_WEEKS = new Period(42, PeriodUnit.DAYS);
    private static final Evidence LAW =
            new Evidence(Origin.LAW, List.of(), new Text("Cybersecurity Law Art. 23", "《网络安全法》第二十三条"));
    private static final RetentionLimits INBOX = rule(TenantChoice.SHORTER_ONLY, SIX_WEEKS, null, SIX_WEEKS);

    @Test
    void aPeriodUpToTheCeilingIsAllowed() {
        assertAllowed(INBOX, 42, PeriodUnit.DAYS);
        assertAllowed(INBOX, 1, PeriodUnit.MONTHS);
        assertAllowed(INBOX, 0, PeriodUnit.DAYS);
    }

    @Test
    void aPeriodAboveTheCeilingIsRefusedInWhateverUnitItIsCounted() {
        assertRefused(INBOX, 43, PeriodUnit.DAYS, Code.RETENTION_CEILING);
        assertRefused(INBOX, 60, PeriodUnit.DAYS, Code.RETENTION_CEILING);
        assertRefused(INBOX, 1009, PeriodUnit.HOURS, Code.RETENTION_CEILING);
        assertRefused(INBOX, 2, PeriodUnit.MONTHS, Code.RETENTION_CEILING);
        assertRefused(INBOX, 1, PeriodUnit.YEARS, Code.RETENTION_CEILING);
    }

    @Test
    void aCeilingInMonthsHoldsForTheShortestOfThem() {
        var mentions = rule(TenantChoice.FREE, null, null, new Period(25, PeriodUnit.MONTHS));
        assertAllowed(mentions, 25, PeriodUnit.MONTHS);
        assertAllowed(mentions, 2, PeriodUnit.YEARS);
        assertAllowed(mentions, 758, PeriodUnit.DAYS);
        assertRefused(mentions, 26, PeriodUnit.MONTHS, Code.RETENTION_CEILING);
        assertRefused(mentions, 766, PeriodUnit.DAYS, Code.RETENTION_CEILING);
        assertRefused(mentions, 3, PeriodUnit.YEARS, Code.RETENTION_CEILING);
    }

    @Test
    void aPeriodBelowTheFloorIsRefused() {
        var logs = rule(TenantChoice.FREE, null, new Period(6, PeriodUnit.MONTHS), null);
        assertAllowed(logs, 6, PeriodUnit.MONTHS);
        assertAllowed(logs, 184, PeriodUnit.DAYS);
        assertRefused(logs, 183, PeriodUnit.DAYS, Code.STATUTORY_MINIMUM);
        assertRefused(logs, 5, PeriodUnit.MONTHS, Code.STATUTORY_MINIMUM);
    }

    @Test
    void whereOnlyAShorterPeriodMayBeChosenTheServicesOwnIsTheCeiling() {
        var rule = rule(TenantChoice.SHORTER_ONLY, new Period(30, PeriodUnit.DAYS), null, SIX_WEEKS);
        assertAllowed(rule, 30, PeriodUnit.DAYS);
        assertRefused(rule, 31, PeriodUnit.DAYS, Code.RETENTION_CEILING);
    }

    @Test
    void whereOnlyALongerPeriodMayBeChosenTheServicesOwnIsTheFloor() {
        var rule = rule(TenantChoice.LONGER_ONLY, new Period(30, PeriodUnit.DAYS), null, SIX_WEEKS);
        assertAllowed(rule, 30, PeriodUnit.DAYS);
        assertRefused(rule, 29, PeriodUnit.DAYS, Code.STATUTORY_MINIMUM);
        assertRefused(rule, 43, PeriodUnit.DAYS, Code.RETENTION_CEILING);
    }

    @Test
    void aRuleWithoutAChoiceIsNotTheControllers() {
        assertRefused(rule(TenantChoice.NONE, SIX_WEEKS, null, null), 1, PeriodUnit.DAYS, Code.ROLE_NOT_ALLOWED);
    }

    @Test
    void withoutLimitsAnyPeriodIsAllowed() {
        assertAllowed(rule(TenantChoice.FREE, SIX_WEEKS, null, null), 40_000, PeriodUnit.DAYS);
        assertAllowed(rule(TenantChoice.REQUIRED, null, null, null), 1, PeriodUnit.YEARS);
    }

    @ParameterizedTest
    @EnumSource(value = TenantChoice.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aPeriodInWorkingDaysIsNoRetentionPeriod(TenantChoice choice) {
        assertRefused(rule(choice, null, null, null), 15, PeriodUnit.WORKING_DAYS, Code.VALIDATION);
    }

    @Test
    void dataIsKeptLongerWhenTheNewPeriodEndsLaterFromSomeDayOn() {
        assertThat(RetentionLimits.lengthens(SIX_WEEKS, new Period(1, PeriodUnit.MONTHS)))
                .isFalse();
        assertThat(RetentionLimits.lengthens(new Period(30, PeriodUnit.DAYS), new Period(1, PeriodUnit.MONTHS)))
                .isTrue();
        assertThat(RetentionLimits.lengthens(SIX_WEEKS, SIX_WEEKS)).isFalse();
    }

    private static void assertAllowed(RetentionLimits rule, int amount, PeriodUnit unit) {
        assertThatCode(() -> rule.check(new Period(amount, unit))).doesNotThrowAnyException();
    }

    private static void assertRefused(RetentionLimits rule, int amount, PeriodUnit unit, Code code) {
        var refusal = catchThrowableOfType(Refusal.class, () -> rule.check(new Period(amount, unit)));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
    }

    @Test
    void aRefusalPointsAtTheAmountAndNamesTheArticle() {
        var logs = rule(TenantChoice.FREE, null, new Period(6, PeriodUnit.MONTHS), null);
        var refusal = catchThrowableOfType(Refusal.class, () -> logs.check(new Period(5, PeriodUnit.MONTHS)));
        assertThat(refusal.arguments()).contains("Cybersecurity Law Art. 23", "《网络安全法》第二十三条");
        assertThat(refusal.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/amount");
            assertThat(error.arguments()).isEqualTo(refusal.arguments());
        });
    }

    @Test
    void theServicesOwnPeriodIsCalledWhatItIs() {
        var rule = rule(TenantChoice.LONGER_ONLY, SIX_WEEKS, null, null);
        var refusal = catchThrowableOfType(Refusal.class, () -> rule.check(new Period(41, PeriodUnit.DAYS)));
        assertThat(refusal.arguments()).contains("the service's own period");
    }

    private static RetentionLimits rule(TenantChoice choice, Period own, Period floor, Period ceiling) {
        return new RetentionLimits("J-R11", choice, own, limit(floor), limit(ceiling));
    }

    private static Limit limit(Period period) {
        return period == null ? null : new Limit(period, null, LAW);
    }
}
