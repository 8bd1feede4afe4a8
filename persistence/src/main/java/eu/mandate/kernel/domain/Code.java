package eu.mandate.kernel.domain;

import java.util.Locale;

/**
 * Closed list of outcomes other than success, each with the HTTP status a client sees. The names are part of the public
 * contract: clients branch on them, so a name is never changed or reused.
 */
public enum Code {
    /** Mandatory input is missing or malformed. */
    VALIDATION(400),
    /** Nobody is signed in, or the credential is unknown, expired or revoked. */
    UNAUTHENTICATED(401),
    /** The caller's role or assignment does not permit the call. */
    ROLE_NOT_ALLOWED(403),
    /** The confidentiality undertaking, guideline acknowledgement or training is missing or expired. */
    CONFIDENTIALITY_MISSING(403),
    /** The record lies outside the caller's visibility scope. */
    OUT_OF_SCOPE(403),
    /** Unknown, erased, expired, or somebody else's. */
    NOT_FOUND(404),
    /** The present state forbids the change, or somebody else changed it first. */
    CONFLICT(409),
    /** A second person must approve first. */
    APPROVAL_REQUIRED(409),
    /** The record is storage-only. */
    RESTRICTED(409),
    /** A legal hold stands. */
    ON_HOLD(409),
    /** A statutory floor forbids erasure or a shorter period. */
    STATUTORY_MINIMUM(409),
    /** The configured period is above the ceiling of the service profile. */
    RETENTION_CEILING(409),
    /** The retention period is over; only writes see this code, reads see {@link #NOT_FOUND}. */
    RETENTION_EXCEEDED(409),
    /** The rights request is not yet verified. */
    IDENTITY_NOT_VERIFIED(409),
    /** Too late, already extended, or no extension rule applies. */
    EXTENSION_NOT_ALLOWED(409),
    /** The recipient is unknown or not chosen. */
    RECIPIENT_NOT_REGISTERED(409),
    /** No processing agreement with the recipient is in force. */
    RECIPIENT_DPA_MISSING(409),
    /** The supplier review is overdue. */
    RECIPIENT_REVIEW_OVERDUE(409),
    /** No ground for provision, disclosure or transfer. */
    DISCLOSURE_NOT_ALLOWED(409),
    /** Personal data is neither sold nor rented. */
    SALE_PROHIBITED(409),
    /** A residency or cross-border rule forbids the transfer. */
    TRANSFER_BLOCKED(409),
    /** No transfer mechanism or duty reference covers the transfer. */
    TRANSFER_MECHANISM_MISSING(409),
    /** The service profile, notice or notification lacks a mandatory part. */
    PROFILE_INCOMPLETE(409),
    /** A material version has no prominent channel. */
    MATERIAL_CHANGE_UNANNOUNCED(409),
    /** The change lessens rights without explicit consent. */
    CHANGE_CONSENT_REQUIRED(409),
    /** A newer version must be acknowledged first. */
    STALE_POLICY(409),
    /** The resource changed since the version the caller named. */
    PRECONDITION_FAILED(412),
    /** The body or a part of it is over its limit. */
    TOO_LARGE(413),
    /** The category is not in the service profile. */
    UNKNOWN_CATEGORY(422),
    /** The field is not in the category. */
    UNKNOWN_FIELD(422),
    /** The profile excludes this field or content. */
    FORBIDDEN_FIELD(422),
    /** The channel or interface is not registered for the category. */
    SOURCE_NOT_ALLOWED(422),
    /** No legal basis, declaration or authorisation reference. */
    NO_LEGAL_BASIS(422),
    /** The notice was not delivered or the policy not accepted. */
    NOTICE_REQUIRED(422),
    /** Consent is missing. */
    CONSENT_REQUIRED(422),
    /** Separate or named consent is missing. */
    SEPARATE_CONSENT_REQUIRED(422),
    /** A guardian's consent is missing. */
    GUARDIAN_CONSENT_REQUIRED(422),
    /** Consent existed and was withdrawn. */
    CONSENT_WITHDRAWN(422),
    /** An objection, opt-out or unsubscription stands. */
    OBJECTED(422),
    /** A device, network or platform permission or scope is missing. */
    PERMISSION_NOT_GRANTED(422),
    /** The purpose is not registered for the category. */
    PURPOSE_NOT_ALLOWED(422),
    /** No documented instruction or entrustment covers the operation. */
    INSTRUCTION_MISSING(422),
    /** An age rule forbids the operation. */
    MINOR_NOT_ACCEPTED(422),
    /** The agreement cannot be issued while a rule fails. */
    AGREEMENT_INCOMPLETE(422),
    /** The idempotency key was used before with another request. */
    IDEMPOTENCY_MISMATCH(422),
    /** Too many attempts; the refusal's argument is the number of seconds to wait. */
    RATE_LIMITED(429);

    private final int status;

    Code(int status) {
        this.status = status;
    }

    /** The HTTP status, 400 to 499. */
    public int status() {
        return status;
    }

    /** The name as it appears in problem addresses: lower case, words joined by hyphens. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
