package eu.mandate.dataplane.domain.view;

import eu.mandate.dataplane.domain.decision.Explanation;

/**
 * What would be decided about a call, and the proof of it.
 *
 * @param receipt signed note of form {@code mandate-receipt/v1}: hashes only
 * @param salt base64 of 32 bytes, for the receiver only; with it and the call, the receipt shows what it is about
 */
public record DecisionView(Explanation explanation, String receipt, String salt) {}
