package eu.mandate.catalogue.domain.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A text that documents print in both languages, so neither may be missing. */
public record BilingualText(
        @NotBlank @Size(max = 2000) String en,
        @NotBlank @Size(max = 2000) String zh) {}
