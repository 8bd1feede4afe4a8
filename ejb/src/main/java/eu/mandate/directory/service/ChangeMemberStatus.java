package eu.mandate.directory.service;

import eu.mandate.directory.domain.MemberStatus;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Says whether somebody still belongs to the organisation.
 *
 * @param leftOn only with LEFT; null when the day is not known
 */
public record ChangeMemberStatus(@NotNull MemberStatus status, LocalDate leftOn) {}
