package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;

/** Whose password an administrator may let be replaced. */
public final class RecoveryRules {

    private RecoveryRules() {}

    /**
     * A password opens everything its person belongs to. So a space disposes of the accounts that belong to it alone: its
     * administrator, who could use the link, reaches nothing that is not the space's own already.
     *
     * @param status the person's status in the space
     * @param elsewhere whether the person has ever joined another space
     * @throws Refusal {@code CONFLICT} {@code reset-not-member} or {@code reset-elsewhere}
     */
    public static void spaceDecides(MembershipStatus status, boolean elsewhere) {
        if (status != MembershipStatus.ACTIVE) {
            throw Refusal.of(Code.CONFLICT, "reset-not-member");
        }
        if (elsewhere) {
            throw Refusal.of(Code.CONFLICT, "reset-elsewhere");
        }
    }

    /**
     * Nobody gets round the present password by a link for themself: an open session would be enough to keep the account.
     *
     * @throws Refusal {@code CONFLICT} {@code reset-self}
     */
    public static void notThemself(UserId actor, UserId subject) {
        if (subject.equals(actor)) {
            throw Refusal.of(Code.CONFLICT, "reset-self");
        }
    }
}
