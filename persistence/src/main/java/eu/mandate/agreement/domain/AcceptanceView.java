package eu.mandate.agreement.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Who bound the customer to an agreement, when and to which text.
 *
 * @param name of the person who accepts or signed
 * @param title in the organisation
 * @param authority where the power comes from
 * @param acceptedBy the person who was signed in
 * @param acceptedAt business time
 * @param documentHash SHA-256 of the file that was accepted, equal to the agreement's file hash
 * @param signedCopyHash SHA-256 of the signed copy, or null when accepted by click
 * @param instruction number of the instruction that the acceptance became
 */
public record AcceptanceView(
        AcceptanceMethod method,
        String name,
        String title,
        String authority,
        UUID acceptedBy,
        Instant acceptedAt,
        String documentHash,
        String signedCopyHash,
        int instruction) {}
