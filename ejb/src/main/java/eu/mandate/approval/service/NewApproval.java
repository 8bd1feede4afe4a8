package eu.mandate.approval.service;

/**
 * What a feature asks a second person to approve; the parts mean what they mean in
 * {@link eu.mandate.approval.domain.ApprovalRequestView}.
 *
 * @param reason may be null
 */
public record NewApproval(String kind, String subject, String textEn, String textZh, String payload, String reason) {}
