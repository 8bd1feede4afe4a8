package eu.mandate.instruction.domain;

import java.time.Instant;

/**
 * What an instruction would do, before it is given.
 *
 * @param payload canonical JSON
 * @param effectiveFrom when it would take effect
 * @param basedOn number of the latest instruction about the setting, in force or not; 0 when there is none
 * @param before the instruction that it would replace, or null
 * @param needsApproval whether a second person has to approve first
 * @param infringement what the rules would tell the controller about it, or null
 */
public record InstructionPreview(
        Setting setting,
        String payload,
        Instant effectiveFrom,
        int basedOn,
        Instruction before,
        String textEn,
        String textZh,
        boolean needsApproval,
        Infringement infringement) {}
