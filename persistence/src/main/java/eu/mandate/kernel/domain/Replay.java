package eu.mandate.kernel.domain;

/**
 * The outcome of a call made under an idempotency key.
 *
 * @param answer what to send
 * @param replayed true when the answer was stored by an earlier call and nothing was done now
 */
public record Replay(Answer answer, boolean replayed) {}
