package eu.mandate.identity.domain;

/**
 * How a space stands with its administrators.
 *
 * @param held whether anybody holds the role, invited and disabled people included
 * @param active whether an active member holds it
 * @param invitationOpen whether the invited administrator has an invitation that can be accepted now
 */
public record Administration(boolean held, boolean active, boolean invitationOpen) {

    /** Whether a link has to be made: nobody can administer, and no link that is still where it was kept would help. */
    public boolean needsLink(boolean linkKept) {
        return !active && !(linkKept && invitationOpen);
    }
}
