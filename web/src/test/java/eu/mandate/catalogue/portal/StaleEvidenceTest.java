package eu.mandate.catalogue.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.register.BilingualText;
import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.MeasureHeading;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.SecurityMeasure.Status;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaleEvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final BilingualText TEXT = new BilingualText("text", "文字");

    @Test
    void aTestIsGoodForAYear() {
        assertThat(StaleEvidence.of(measure(Status.IMPLEMENTED, LocalDate.of(2025, 11, 22), 12), TODAY))
                .isEmpty();
        assertThat(StaleEvidence.of(measure(Status.IMPLEMENTED, LocalDate.of(2025, 11, 21), 12), TODAY))
                .contains(StaleEvidence.TEST_OLD);
        assertThat(StaleEvidence.of(measure(Status.IMPLEMENTED, LocalDate.of(2025, 11, 21), 36), TODAY))
                .contains(StaleEvidence.TEST_OLD);
    }

    @Test
    void aTestIsGoodForTheShorterTimeAfterWhichTheMeasureIsReviewed() {
        assertThat(StaleEvidence.of(measure(Status.IMPLEMENTED, LocalDate.of(2026, 8, 21), 3), TODAY))
                .contains(StaleEvidence.TEST_OLD);
    }

    @Test
    void whatIsOnlyPlannedClaimsNothing() {
        assertThat(StaleEvidence.of(measure(Status.PLANNED, LocalDate.of(2020, 1, 1), 12), TODAY))
                .isEmpty();
    }

    @Test
    void aCertificateIsGoodOnItsLastDayAndWarnedAboutBefore() {
        assertThat(StaleEvidence.of(certificate(TODAY.minusDays(1)), TODAY))
                .contains(StaleEvidence.CERTIFICATE_EXPIRED);
        assertThat(StaleEvidence.of(certificate(TODAY), TODAY)).contains(StaleEvidence.CERTIFICATE_EXPIRING);
        assertThat(StaleEvidence.of(certificate(TODAY.plusDays(60)), TODAY)).isEmpty();
    }

    @Test
    void aSignatoryWhoseAuthorityHasEndedIsSeen() {
        assertThat(StaleEvidence.of(signatory(TODAY.minusDays(1)), TODAY)).contains(StaleEvidence.SIGNATORY_ENDED);
        assertThat(StaleEvidence.of(signatory(TODAY), TODAY)).isEmpty();
        assertThat(StaleEvidence.of(signatory(null), TODAY)).isEmpty();
    }

    private static SecurityMeasure measure(Status status, LocalDate tested, int months) {
        var heading = MeasureHeading.LOGGING;
        return new SecurityMeasure(heading, status, TEXT, "30 d", TEXT, "team", tested, "log", months, List.of());
    }

    private static Certificate certificate(LocalDate expires) {
        var issued = LocalDate.of(2023, 1, 1);
        return new Certificate("ISO/IEC 27001:2022", "1", "issuer", "holder", TEXT, null, issued, expires, null, null);
    }

    private static VendorSignatory signatory(LocalDate until) {
        var from = LocalDate.of(2023, 1, 1);
        return new VendorSignatory("Name", TEXT, TEXT, "a@b.example", from, until, null, List.of());
    }
}
