package eu.mandate.approval.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A request for approval as people see it.
 *
 * @param kind key of the {@link Approvable} that carries it out
 * @param subject what exactly it is about, in the words of that kind
 * @param textEn what will happen, in English
 * @param textZh what will happen, in simplified Chinese
 * @param payload what the kind needs to carry it out, as JSON
 * @param reason in the words of the person who asked, or null
 * @param expiresAt business time from which it can no longer be decided
 * @param decidedBy who approved, declined or withdrew, or null
 * @param decisionReason in their words, or null
 * @param reference what came of it, in the words of the kind, or null
 * @param mayDecide whether the caller may approve and decline it now
 * @param version grows with each change; the resource's entity tag
 */
public record ApprovalRequestView(
        UUID id,
        String kind,
        String subject,
        String textEn,
        String textZh,
        String payload,
        String reason,
        UUID requestedBy,
        Instant requestedAt,
        Instant expiresAt,
        ApprovalStatus status,
        UUID decidedBy,
        Instant decidedAt,
        String decisionReason,
        String reference,
        boolean mayDecide,
        long version) {}
