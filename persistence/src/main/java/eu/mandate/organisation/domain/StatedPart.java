package eu.mandate.organisation.domain;

import eu.mandate.instruction.domain.Instruction;
import java.time.Instant;

/**
 * One statement of the organisation, without its content.
 *
 * @param type key of its kind
 * @param subject which of several; empty when there is one
 * @param number of the instruction that governs
 * @param basedOn number of the latest instruction about it, in force or not; sent back by whoever changes it
 * @param since when the instruction took effect
 */
public record StatedPart(String type, String subject, int number, int basedOn, Instant since) {

    /** The statement that an instruction makes. */
    public static StatedPart of(Instruction governing, int basedOn) {
        return new StatedPart(
                governing.type(), governing.subject(), governing.number(), basedOn, governing.effectiveFrom());
    }
}
