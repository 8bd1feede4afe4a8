package eu.mandate.agreement.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An issued agreement as people see it.
 *
 * @param number 1 and up, without gaps within one customer organisation
 * @param label customer and number, as printed on the document
 * @param state at the moment of reading
 * @param language language tag of the document, such as {@code en}
 * @param organisationName the customer as named in the document
 * @param issuedAt business time
 * @param issuedBy the person who issued it
 * @param issuerRole comma-separated names of the roles that permitted it
 * @param templateVersion version of the clauses
 * @param profileVersion version of the service profile
 * @param configurationHash SHA-256 of the attached snapshot
 * @param contentHash SHA-256 of the text as such, without its form
 * @param fileHash SHA-256 of the file
 * @param fileSize bytes
 * @param pages of the file
 * @param previous number of the issue it replaces, or null
 * @param staleSince when the configuration first departed from the document, or null while it does not or the agreement is
 *     superseded
 * @param differences how many settings and register entries depart now; 0 for a superseded agreement
 * @param acknowledged warnings that the issuer acknowledged
 * @param acceptance null while nobody accepted it
 */
public record AgreementView(
        int number,
        String label,
        AgreementState state,
        String language,
        String organisationName,
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
        Integer previous,
        Instant staleSince,
        int differences,
        List<AcknowledgedWarning> acknowledged,
        AcceptanceView acceptance) {

    public AgreementView {
        acknowledged = List.copyOf(acknowledged);
    }
}
