package eu.mandate.approval.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.approval.domain.ApprovalRequestView;
import eu.mandate.approval.domain.ApprovalStatus;
import eu.mandate.approval.domain.Approved;
import eu.mandate.identity.domain.UserId;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.entity.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What one person asks for and a second person decides about: approved, declined, taken back, or expired after 14 days of
 * business time. It is decided once and never deleted.
 */
@Entity
@Table(schema = "approval", name = "request")
public class ApprovalRequest extends TenantOwned {

    /** How long a request can be decided. */
    public static final Duration VALIDITY = Duration.ofDays(14);

    @Id
    @Column(name = "request_id")
    private UUID id;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String subject;

    @Column(name = "text_en", updatable = false)
    private String textEn;

    @Column(name = "text_zh", updatable = false)
    private String textZh;

    @Column(updatable = false)
    private String payload;

    @Column(updatable = false)
    private String reason;

    @Column(name = "requested_by", updatable = false)
    private UUID requestedBy;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    private ApprovalStatus status;

    // Absent in a fresh request, when the provider would bind it as a text.
    @Convert(converter = PersonColumn.class)
    @Column(name = "decided_by", insertable = false)
    private UserId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    private String reference;

    @Version
    private long version;

    protected ApprovalRequest() {
        /* JPA */
    }

    /** Asks for something, from now on. */
    public ApprovalRequest(UUID id, Wish wish, UUID requestedBy, Instant now) {
        this.id = requireNonNull(id);
        this.kind = wish.kind();
        this.subject = wish.subject();
        this.textEn = wish.textEn();
        this.textZh = wish.textZh();
        this.payload = wish.payload();
        this.reason = wish.reason();
        this.requestedBy = requireNonNull(requestedBy);
        this.requestedAt = requireNonNull(now);
        this.expiresAt = now.plus(VALIDITY);
        this.status = ApprovalStatus.REQUESTED;
    }

    /** What is asked for; see {@link ApprovalRequestView}. */
    public record Wish(String kind, String subject, String textEn, String textZh, String payload, String reason) {

        /** Refuses absent parts; the reason may be absent. */
        public Wish {
            requireNonNull(kind);
            requireNonNull(subject);
            requireNonNull(textEn);
            requireNonNull(textZh);
            requireNonNull(payload);
        }
    }

    /** Who decided, when, and in which words; the words may be absent. */
    public record Decision(UUID by, Instant at, String reason) {

        /** Refuses absent parts. */
        public Decision {
            requireNonNull(by);
            requireNonNull(at);
        }
    }

    /**
     * Guards a decision against an outdated view.
     *
     * @param expected the version the caller saw, or null when the caller does not insist
     * @throws Refusal PRECONDITION_FAILED when the request changed since
     */
    public void expectVersion(Long expected) {
        if (expected != null && expected != version) {
            throw Refusal.of(Code.PRECONDITION_FAILED, "changed-meanwhile");
        }
    }

    /** @throws Refusal CONFLICT when it was decided before or has expired */
    public void requireOpen(Instant now) {
        if (status != ApprovalStatus.REQUESTED) throw Refusal.of(Code.CONFLICT, "approval-decided-already");
        if (status(now) == ApprovalStatus.EXPIRED) throw Refusal.of(Code.CONFLICT, "approval-expired");
    }

    /** @throws Refusal ROLE_NOT_ALLOWED when the second person is the first */
    public void requireSecondPerson(UUID person) {
        if (askedBy(person)) throw Refusal.of(Code.ROLE_NOT_ALLOWED, "approver-is-requester");
    }

    /** Whether this person asked. */
    public boolean askedBy(UUID person) {
        return person.equals(requestedBy);
    }

    /**
     * Notes the approval of what was carried out.
     *
     * @param result what came of it
     */
    public void approve(Decision decision, String result) {
        requireSecondPerson(decision.by());
        decide(ApprovalStatus.APPROVED, decision);
        reference = requireNonNull(result);
    }

    /** Notes that a second person said no. */
    public void decline(Decision decision) {
        requireSecondPerson(decision.by());
        requireNonNull(decision.reason());
        decide(ApprovalStatus.DECLINED, decision);
    }

    /** @throws Refusal ROLE_NOT_ALLOWED for anybody but the person who asked */
    public void withdraw(UUID by, Instant now) {
        if (!askedBy(by)) throw Refusal.of(Code.ROLE_NOT_ALLOWED, "approval-not-requester");
        decide(ApprovalStatus.WITHDRAWN, new Decision(by, now, null));
    }

    private void decide(ApprovalStatus next, Decision decision) {
        requireOpen(decision.at());
        status = next;
        decidedBy = new UserId(decision.by());
        decidedAt = decision.at();
        decisionReason = decision.reason();
    }

    /** Where it stands at a moment of business time. */
    public ApprovalStatus status(Instant now) {
        var late = status == ApprovalStatus.REQUESTED && !now.isBefore(expiresAt);
        return late ? ApprovalStatus.EXPIRED : status;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String payload() {
        return payload;
    }

    /** What the second person approves. */
    public Approved approvedBy(UUID person) {
        return new Approved(id, payload, reason, requestedBy, person);
    }

    /** @param mayDecide whether the reader may approve or decline it, were it open */
    public ApprovalRequestView view(Instant now, boolean mayDecide) {
        return new ApprovalRequestView(
                id,
                kind,
                subject,
                textEn,
                textZh,
                payload,
                reason,
                requestedBy,
                requestedAt,
                expiresAt,
                status(now),
                decidedBy == null ? null : decidedBy.value(),
                decidedAt,
                decisionReason,
                reference,
                mayDecide && status(now) == ApprovalStatus.REQUESTED,
                version);
    }
}
