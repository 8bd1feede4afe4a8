package eu.mandate.visibility.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.UserId;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.entity.TenantOwned;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.domain.support.SupportSide;
import eu.mandate.visibility.domain.support.SupportState;
import eu.mandate.visibility.domain.support.SupportWish;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one of the vendor's people asks the organisation for, and what the organisation said: approved for a while, refused, or
 * ended by either side. It lapses after 14 days of business time when nobody decides, is decided once, and is never deleted.
 */
@Entity
@Table(schema = "visibility", name = "support_access")
public class SupportAccess extends TenantOwned {

    /** How long it can be decided. */
    public static final Duration VALIDITY = Duration.ofDays(14);

    private static final String BETWEEN = " ";

    @Id
    @Column(name = "access_id")
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    private String roles;

    @Column(updatable = false)
    private String purpose;

    @Column(updatable = false)
    private String categories;

    @Column(updatable = false)
    private String records;

    @Column(updatable = false)
    private String reason;

    @Column(name = "hand_on_reason")
    private String handOnReason;

    @Column(updatable = false)
    private String ticket;

    private int hours;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "lapses_at", updatable = false)
    private Instant lapsesAt;

    private SupportState status;

    // Absent in a fresh one, when the provider would bind it as a text.
    @Convert(converter = DeciderColumn.class)
    @Column(name = "decided_by", insertable = false)
    private UserId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    private Instant until;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Integer endedBy;

    @Version
    private long version;

    protected SupportAccess() {
        /* JPA */
    }

    /** Asks, from now on. */
    public SupportAccess(UUID id, UUID person, Set<Role> roles, SupportWish wish, Instant now) {
        this.id = requireNonNull(id);
        this.person = requireNonNull(person);
        this.roles = new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(BETWEEN));
        this.purpose = wish.purpose();
        this.categories = String.join(BETWEEN, wish.categories());
        this.records = wish.records().stream().map(UUID::toString).collect(Collectors.joining(BETWEEN));
        this.reason = wish.reason();
        this.ticket = wish.ticket();
        this.hours = wish.hours();
        this.askedAt = now;
        this.lapsesAt = now.plus(VALIDITY);
        this.status = SupportState.REQUESTED;
    }

    /**
     * Guards a decision against an outdated view.
     *
     * @param expected the version the caller saw, or null when the caller does not insist
     * @throws Refusal PRECONDITION_FAILED when it changed since
     */
    public void expectVersion(Long expected) {
        if (expected != null && expected != version) throw Refusal.of(Code.PRECONDITION_FAILED, "changed-meanwhile");
    }

    /**
     * Lets the person in from now on.
     *
     * @param shortened hours, or null for as long as was asked for
     * @throws Refusal CONFLICT when it does not wait any more; VALIDATION at {@code /hours} for a longer time
     */
    public void approve(UUID by, Integer shortened, Instant now) {
        requireWaiting(now);
        if (shortened != null && (shortened < 1 || shortened > hours)) {
            throw Refusal.invalid("/hours", "support-hours-longer", hours);
        }
        if (shortened != null) hours = shortened;
        decide(SupportState.APPROVED, by, now);
        until = now.plus(Duration.ofHours(hours));
    }

    /** Says no. @throws Refusal CONFLICT when it does not wait any more */
    public void refuse(UUID by, String why, Instant now) {
        requireWaiting(now);
        decide(SupportState.REFUSED, by, now);
        decisionReason = requireNonNull(why);
    }

    /**
     * Ends it before its time; what still waits is taken back by the person who asked, and refused by the organisation.
     *
     * @throws Refusal CONFLICT {@code support-not-in-force}
     */
    public void end(SupportSide side, Instant now) {
        var open = state(now) == SupportState.APPROVED
                || side == SupportSide.VENDOR && state(now) == SupportState.REQUESTED;
        if (!open) throw Refusal.of(Code.CONFLICT, "support-not-in-force");
        status = SupportState.ENDED;
        endedAt = now;
        endedBy = side.ordinal();
    }

    /**
     * Takes over what the organisation approved for a colleague, for as long as it has left. The colleague's is ended by
     * {@link #end}.
     *
     * @param former in force until now
     * @param why the colleague handed it on, for the organisation
     */
    public void takeOver(SupportAccess former, String why) {
        handOnReason = requireNonNull(why);
        decide(SupportState.APPROVED, former.decidedBy.value(), former.decidedAt);
        until = former.until;
    }

    private void requireWaiting(Instant now) {
        if (state(now) != SupportState.REQUESTED) throw Refusal.of(Code.CONFLICT, "support-decided-already");
    }

    private void decide(SupportState next, UUID by, Instant now) {
        status = next;
        decidedBy = new UserId(by);
        decidedAt = now;
    }

    /** Where it stands at a moment of business time. */
    public SupportState state(Instant now) {
        var over = switch (status) {
            case REQUESTED -> !now.isBefore(lapsesAt);
            case APPROVED -> !now.isBefore(until);
            default -> false;
        };
        return over ? SupportState.EXPIRED : status;
    }

    /** Whether this person asked. */
    public boolean isOf(UUID somebody) {
        return person.equals(somebody);
    }

    public UUID id() {
        return id;
    }

    /** The roles in which it was asked for. */
    public Set<Role> roles() {
        return Arrays.stream(roles.split(BETWEEN)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** What was asked for, for as long as it was approved. */
    public SupportWish wish() {
        return new SupportWish(purpose, List.of(categories.split(BETWEEN)), named(), reason, ticket, hours);
    }

    private List<UUID> named() {
        return records.isEmpty()
                ? List.of()
                : Arrays.stream(records.split(BETWEEN)).map(UUID::fromString).toList();
    }

    /** As the organisation sees it. */
    public SupportAccessView view(Instant now) {
        return new SupportAccessView(
                id,
                null,
                person,
                Set.of(roles.split(BETWEEN)),
                purpose,
                List.of(categories.split(BETWEEN)),
                named(),
                reason,
                handOnReason,
                ticket,
                hours,
                state(now),
                askedAt,
                lapsesAt,
                decidedBy == null ? null : decidedBy.value(),
                decidedAt,
                decisionReason,
                until,
                endedAt,
                endedBy == null ? null : SupportSide.values()[endedBy],
                version);
    }
}
