package eu.mandate.agreement.domain;

/** What an issued agreement counts for; derived, never stored. */
public enum AgreementState {
    /** Issued, and nothing later was; not the one that binds. */
    ISSUED,
    /** The one that was accepted and that the policy in force names. */
    IN_FORCE,
    /** A later one was issued, or a later one is in force. It stays as it is and is kept for ever. */
    SUPERSEDED;

    /**
     * The state of one agreement.
     *
     * @param latest number of the last issue
     * @param inForce number of the one that the policy in force names, or null
     */
    public static AgreementState of(int number, int latest, Integer inForce) {
        if (inForce != null && inForce == number) return IN_FORCE;
        return number < latest ? SUPERSEDED : ISSUED;
    }
}
