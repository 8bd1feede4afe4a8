package eu.mandate.agreement.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An issued agreement as it is kept, without its files; the parts mean what they mean in {@link AgreementView}.
 *
 * @param takenAt when its snapshot was taken
 * @param acknowledged the acknowledged warnings as canonical JSON of {@link Acknowledgement}
 */
public record IssuedAgreement(
        int number,
        String language,
        String organisationName,
        Instant takenAt,
        Instant issuedAt,
        UUID issuedBy,
        String issuerRole,
        String templateVersion,
        String profileVersion,
        String configurationHash,
        String contentHash,
        String fileHash,
        int fileSize,
        int pages,
        String acknowledged) {

    /** Number of the issue it replaces, or null for the first. */
    public Integer previous() {
        return number == 1 ? null : number - 1;
    }
}
