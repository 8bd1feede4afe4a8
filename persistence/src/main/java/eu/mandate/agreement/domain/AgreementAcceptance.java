package eu.mandate.agreement.domain;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The customer accepts an issued agreement (Art. 28(9) GDPR): from then on it is the one in force.
 *
 * @param number of the agreement
 * @param documentHash SHA-256 of the file that is accepted, in hexadecimal
 * @param name of the person who accepts or signed
 * @param title in the organisation
 * @param authority where the power comes from
 * @param signedCopyHash SHA-256 of the signed copy; only where there is one
 */
public record AgreementAcceptance(
        @Min(1) int number,
        @NotBlank @Pattern(regexp = HASH) String documentHash,
        @NotNull AcceptanceMethod method,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 1000) String authority,
        @Pattern(regexp = HASH) String signedCopyHash) {

    /** Key of the kind of instruction. */
    public static final String TYPE = "agreement-acceptance";

    private static final String HASH = "[0-9a-f]{64}";
}
