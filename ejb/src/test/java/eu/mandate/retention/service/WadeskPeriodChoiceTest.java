package eu.mandate.retention.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import eu.mandate.retention.domain.RetentionLimits;
import eu.mandate.testing.CommitmentInPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What an organisation may instruct about the periods of WADesk. */
class WadeskPeriodChoiceTest {

    private static final ServiceProfile PROFILE = profile();

    @Test
    @CommitmentInPart("D-075")
    void aYearIsTooShortForTransactionsAndFiveYearsAreNot() {
        assertThat(refusal("D-R16", 1, PeriodUnit.YEARS)).isEqualTo(Code.STATUTORY_MINIMUM);
        assertThat(refusal("D-R16", 35, PeriodUnit.MONTHS)).isEqualTo(Code.STATUTORY_MINIMUM);
        assertAllowed("D-R16", 5, PeriodUnit.YEARS);
    }

    @Test
    @CommitmentInPart("D-076")
    void fiveMonthsAreTooShortForNetworkLogsAndOneYearIsNot() {
        assertThat(refusal("D-R06", 5, PeriodUnit.MONTHS)).isEqualTo(Code.STATUTORY_MINIMUM);
        assertThat(refusal("D-R33", 5, PeriodUnit.MONTHS)).isEqualTo(Code.STATUTORY_MINIMUM);
        assertAllowed("D-R06", 1, PeriodUnit.YEARS);
    }

    @Test
    @CommitmentInPart("D-079")
    void customerProfilesTakeAnyPeriodOfTheOrganisationAndIdentityProofsNone() {
        assertAllowed("D-R14", 7, PeriodUnit.DAYS);
        assertAllowed("D-R14", 10, PeriodUnit.YEARS);
        assertThat(refusal("D-R08", 1, PeriodUnit.YEARS)).isEqualTo(Code.ROLE_NOT_ALLOWED);
    }

    private static void assertAllowed(String rule, int amount, PeriodUnit unit) {
        assertThatCode(() -> limits(rule).check(new Period(amount, unit))).doesNotThrowAnyException();
    }

    private static Code refusal(String rule, int amount, PeriodUnit unit) {
        return catchThrowableOfType(Refusal.class, () -> limits(rule).check(new Period(amount, unit)))
                .code();
    }

    private static RetentionLimits limits(String code) {
        return PROFILE.retention().stream()
                .filter(rule -> rule.code().equals(code))
                .map(RetentionLimits::of)
                .findFirst()
                .orElseThrow();
    }

    private static ServiceProfile profile() {
        try (var stream = WadeskPeriodChoiceTest.class.getResourceAsStream("/catalogue/wadesk.json")) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
