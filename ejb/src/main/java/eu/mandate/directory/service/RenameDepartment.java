package eu.mandate.directory.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives a department another name. */
public record RenameDepartment(@NotBlank @Size(max = 200) String name) {}
