package eu.mandate.instruction.domain;

/** What an instruction counts for at one moment. */
public enum InstructionState {
    /** It governs its setting. */
    IN_FORCE,
    /** It will count from a later moment on. */
    SCHEDULED,
    /** A notice of infringement stands (Art. 28(3), last sentence, GDPR). */
    SUSPENDED,
    /** It counts, but a later one governs its setting. */
    REPLACED,
    /** It was withdrawn, by a later instruction or by a decision on a notice of infringement. */
    WITHDRAWN
}
