package eu.mandate.agreement.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Accepts an agreement for the customer.
 *
 * @param name of the person who accepts
 * @param title in the organisation
 * @param authority where the power comes from; null for a signatory of the organisation whose power stands today
 * @param documentHash SHA-256 of the file that was read, in hexadecimal: proves which text is accepted
 */
public record AcceptAgreement(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 1000) String authority,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String documentHash) {}
