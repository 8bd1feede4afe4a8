package eu.mandate.instruction.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Tells a customer that an instruction infringes the law in the vendor's opinion.
 *
 * @param article the provision, such as {@code Art. 5(1)(b) GDPR}
 * @param reasonEn why, in English; shown to the customer, without personal data
 * @param reasonZh the same in simplified Chinese
 */
public record FlagInfringement(
        @NotBlank @Size(max = 200) String article,
        @NotBlank @Size(max = 1000) String reasonEn,
        @NotBlank @Size(max = 1000) String reasonZh) {}
