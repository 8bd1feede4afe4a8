package eu.mandate.visibility.domain.support;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An access by one of the vendor's people as both sides see it.
 *
 * @param customer key of the customer organisation, for the vendor's side; null for the customer's own
 * @param person pseudonym of the vendor's person: the id that stands in the log
 * @param roles names of the roles in which they asked
 * @param purpose code
 * @param categories codes
 * @param records ids of the only records that may be read; empty for all that the decision point lets out
 * @param handOnReason why a colleague handed it on to the person; null for who asked for it themselves
 * @param hours how long it lasts from its approval; what was asked for while it waits
 * @param lapsesAt moment from which it can no longer be decided
 * @param decidedBy who approved or refused; null while nobody did, and for the vendor's side
 * @param decisionReason why it was refused, or null
 * @param until moment from which nothing is shown any more; null before an approval
 * @param endedBy which side ended it, or null
 * @param version grows with each change; the resource's entity tag
 */
public record SupportAccessView(
        UUID id,
        String customer,
        UUID person,
        Set<String> roles,
        String purpose,
        List<String> categories,
        List<UUID> records,
        String reason,
        String handOnReason,
        String ticket,
        int hours,
        SupportState state,
        Instant askedAt,
        Instant lapsesAt,
        UUID decidedBy,
        Instant decidedAt,
        String decisionReason,
        Instant until,
        Instant endedAt,
        SupportSide endedBy,
        long version) {

    public SupportAccessView {
        roles = Set.copyOf(roles);
        categories = List.copyOf(categories);
        records = List.copyOf(records);
    }

    /** Whether it waits for the customer. */
    public boolean waits() {
        return state == SupportState.REQUESTED;
    }

    /** Whether something can be read under it. */
    public boolean inForce() {
        return state == SupportState.APPROVED;
    }

    /** The same for the vendor's side, which does not learn who of the customer's people decided. */
    public SupportAccessView of(String customerKey) {
        return new SupportAccessView(
                id,
                customerKey,
                person,
                roles,
                purpose,
                categories,
                records,
                reason,
                handOnReason,
                ticket,
                hours,
                state,
                askedAt,
                lapsesAt,
                null,
                decidedAt,
                decisionReason,
                until,
                endedAt,
                endedBy,
                version);
    }
}
