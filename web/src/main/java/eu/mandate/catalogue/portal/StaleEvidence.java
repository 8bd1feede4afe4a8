package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a register still claims although its evidence has aged. A measure is to be tested and assessed regularly (Art. 32(1)(d)
 * GDPR): a test is good for a year, or for the shorter time after which the measure is reviewed.
 */
enum StaleEvidence {
    TEST_OLD,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_EXPIRING,
    SIGNATORY_ENDED;

    private static final int MONTHS_OF_A_TEST = 12;
    private static final int DAYS_AHEAD = 60;

    /** What is stale about an entry on the day; empty for nothing. */
    static Optional<StaleEvidence> of(RegisterPayload payload, LocalDate today) {
        if (payload instanceof SecurityMeasure measure) return test(measure, today);
        if (payload instanceof Certificate certificate) return certificate(certificate, today);
        if (payload instanceof VendorSignatory signatory && signatory.validUntil() != null) {
            return signatory.validUntil().isBefore(today) ? Optional.of(SIGNATORY_ENDED) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<StaleEvidence> test(SecurityMeasure measure, LocalDate today) {
        if (measure.status() != SecurityMeasure.Status.IMPLEMENTED || measure.lastTested() == null) {
            return Optional.empty();
        }
        var months = Math.min(measure.reviewMonths(), MONTHS_OF_A_TEST);
        return measure.lastTested().plusMonths(months).isBefore(today) ? Optional.of(TEST_OLD) : Optional.empty();
    }

    private static Optional<StaleEvidence> certificate(Certificate certificate, LocalDate today) {
        if (certificate.expiresOn().isBefore(today)) return Optional.of(CERTIFICATE_EXPIRED);
        var soon = certificate.expiresOn().isBefore(today.plusDays(DAYS_AHEAD));
        return soon ? Optional.of(CERTIFICATE_EXPIRING) : Optional.empty();
    }
}
