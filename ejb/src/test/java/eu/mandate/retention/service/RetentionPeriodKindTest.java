package eu.mandate.retention.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import eu.mandate.retention.domain.RetentionChoice;
import eu.mandate.testing.CommitmentInPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a first choice of a period is measured by, and how far it may go, in the services that come with the product. */
class RetentionPeriodKindTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "wesmile, S-R01, 30, DAYS, false",
        "wesmile, S-R01, 10, DAYS, false",
        "wesmile, S-R01, 31, DAYS, true",
        "wadesk, D-R12, 12, MONTHS, false",
        "wadesk, D-R12, 2, YEARS, true",
        "wadesk, D-R31, 5, YEARS, false",
        "weiban, W-R15, 30, DAYS, false",
        "weiban, W-R15, 4, MONTHS, true",
    })
    void aFirstChoiceIsOnePersonsUpToWhatTheServiceDoesOrProposes(
            String service, String rule, int amount, PeriodUnit unit, boolean second) {
        var choice = new RetentionChoice(rule, amount, unit);
        assertThat(kind(service).needsApproval(Optional.empty(), choice)).isEqualTo(second);
    }

    @Test
    void whatWasChosenCountsAsBefore() {
        var ten = new RetentionChoice("S-R01", 10, PeriodUnit.DAYS);
        var twenty = new RetentionChoice("S-R01", 20, PeriodUnit.DAYS);
        assertThat(kind("wesmile").needsApproval(Optional.of(ten), twenty)).isTrue();
        assertThat(kind("wesmile").needsApproval(Optional.of(twenty), ten)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"juwaitong, J-R11, 43, DAYS", "juwaitong, J-R12, 26, MONTHS"})
    @CommitmentInPart({"J-087", "J-089"})
    void theCeilingsOfJuwaitongCannotBeCrossed(String service, String rule, int amount, PeriodUnit unit) {
        assertThat(refusal(service, rule, amount, unit)).isEqualTo(Code.RETENTION_CEILING);
    }

    @ParameterizedTest
    @CsvSource({
        "wadesk, D-R16, 35, MONTHS",
        "wadesk, D-R16, 2, YEARS",
        "wadesk, D-R06, 5, MONTHS",
        "wadesk, D-R33, 5, MONTHS",
    })
    @CommitmentInPart({"D-075", "D-076"})
    void theFloorsOfWadeskCannotBeCrossed(String service, String rule, int amount, PeriodUnit unit) {
        assertThat(refusal(service, rule, amount, unit)).isEqualTo(Code.STATUTORY_MINIMUM);
    }

    @ParameterizedTest
    @CsvSource({"weiban, W-R12, 3, MONTHS", "weiban, W-R12, 180, DAYS", "weiban, W-R13, 35, MONTHS"})
    @CommitmentInPart("W-101")
    void theFloorsOfWeibanCannotBeCrossed(String service, String rule, int amount, PeriodUnit unit) {
        assertThat(refusal(service, rule, amount, unit)).isEqualTo(Code.STATUTORY_MINIMUM);
    }

    private static Code refusal(String service, String rule, int amount, PeriodUnit unit) {
        var circumstances = new Circumstances(NOW, new Ledger(List.of(), List.of(), List.of()).at(NOW));
        var choice = new RetentionChoice(rule, amount, unit);
        return catchThrowableOfType(Refusal.class, () -> kind(service).check(choice, circumstances))
                .code();
    }

    private static RetentionPeriodKind kind(String service) {
        var profile = profile(service);
        var kind = new RetentionPeriodKind();
        kind.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        kind.catalogue = new Catalogue() {
            @Override
            public Optional<ProfileInForce> ofTenant(Instant instant) {
                return Optional.of(new ProfileInForce(profile, profile.version(), "ab".repeat(32), NOW));
            }
        };
        return kind;
    }

    private static ServiceProfile profile(String service) {
        var file = "/catalogue/" + service + ".json";
        try (var stream = RetentionPeriodKindTest.class.getResourceAsStream(file)) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
