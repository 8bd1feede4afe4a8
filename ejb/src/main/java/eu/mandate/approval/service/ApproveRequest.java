package eu.mandate.approval.service;

import jakarta.validation.constraints.Size;

/**
 * Approves what somebody else asked for.
 *
 * @param reason may be absent; without personal data
 */
public record ApproveRequest(@Size(min = 1, max = 500) String reason) {}
