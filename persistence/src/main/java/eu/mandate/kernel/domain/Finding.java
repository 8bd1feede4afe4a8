package eu.mandate.kernel.domain;

/**
 * What a rule found wrong with something that exists already, told in the answer besides the refusal's own sentence. An
 * implementation is a record of texts, numbers and enum constants, which is shown as it is.
 */
public interface Finding {
    /** Short lasting name of the rule, for the log; never personal data. */
    String rule();
}
