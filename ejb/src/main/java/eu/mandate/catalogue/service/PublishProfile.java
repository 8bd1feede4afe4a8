package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.ProfileChangeReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Orders a publication.
 *
 * @param summaryEn what changes, for the customers; likewise in Chinese
 * @param announcedThrough the prominent channel of a material change, in the words of the profile in either language
 */
public record PublishProfile(
        @NotNull ProfileChangeReason reason,
        @NotBlank @Size(max = 1000) String summaryEn,
        @NotBlank @Size(max = 1000) String summaryZh,
        @Size(max = 2000) String announcedThrough) {}
