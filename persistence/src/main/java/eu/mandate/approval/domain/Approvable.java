package eu.mandate.approval.domain;

import java.util.Set;

/**
 * Something that happens only after a second person approved. A feature below implements it as a bean of its service package;
 * what it is called stands in the message files under {@code approval.kind.<kind>}.
 */
public interface Approvable {

    /** Lasting key, kebab case, unique over all features. */
    String kind();

    /** Names of the roles that may approve; the person who asked never may. */
    Set<String> approvers(String payload);

    /**
     * Does it, in the transaction of the approval, and fires the one event that records it, with the request's id among its
     * facts.
     *
     * @param approved what was asked for, and by whom
     * @return what came of it, such as a number; shown with the request
     * @throws eu.mandate.kernel.domain.Refusal when it cannot be done any more; the request then stays open
     */
    String carryOut(Approved approved);
}
