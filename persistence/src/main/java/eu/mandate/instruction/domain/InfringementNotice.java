package eu.mandate.instruction.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The processor tells the controller that an instruction infringes the law in its opinion (Art. 28(3), last sentence, GDPR).
 * From then on the instruction is suspended, until the controller decides.
 *
 * @param number the instruction's number
 * @param notice 1 and up among the notices of one instruction
 * @param raisedAt business time
 * @param rule key of the rule that raised it, or null when an operator did
 * @param article the provision infringed, such as {@code Art. 5(1)(b) GDPR}
 * @param reasonEn why, in English
 * @param reasonZh why, in simplified Chinese
 */
public record InfringementNotice(
        int number,
        int notice,
        Instant raisedAt,
        Raiser raiser,
        String rule,
        String article,
        String reasonEn,
        String reasonZh) {

    /** Who noticed. */
    public enum Raiser {
        /** A rule of the product, in the moment the instruction was given. */
        RULE,
        /** A person of the vendor. */
        OPERATOR
    }

    public InfringementNotice {
        requireNonNull(raisedAt, "raisedAt");
        requireNonNull(raiser, "raiser");
        requireNonNull(article, "article");
        requireNonNull(reasonEn, "reasonEn");
        requireNonNull(reasonZh, "reasonZh");
    }
}
