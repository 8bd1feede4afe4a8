package eu.mandate.directory.service;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Moves the members and departments of one department into another one, for which its external id stands from then on. */
public record MergeDepartment(@NotNull UUID into) {}
