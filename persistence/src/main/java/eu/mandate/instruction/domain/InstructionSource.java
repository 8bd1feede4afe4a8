package eu.mandate.instruction.domain;

/** Where an instruction comes from; the four sources of commitment J-119. */
public enum InstructionSource {
    /** Something was set in the service. */
    SERVICE_ACTION,
    /** Terms of the service were accepted. */
    TERMS,
    /** Terms of a connected network were accepted. */
    NETWORK_TERMS,
    /** The law demands it. */
    LAW
}
