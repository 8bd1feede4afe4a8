package eu.mandate.directory.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a source says about one of its departments.
 *
 * @param parent the one above it: its external id in the same source, or its id here; null for the top
 */
public record PutDepartment(
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 200) String parent) {}
