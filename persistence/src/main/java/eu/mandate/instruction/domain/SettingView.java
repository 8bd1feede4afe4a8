package eu.mandate.instruction.domain;

import java.time.Instant;

/**
 * One setting of the policy.
 *
 * @param number of the instruction that governs it
 * @param basedOn number of the latest instruction about the setting, in force or not; whoever changes the setting sends it
 *     back to prove what they saw
 * @param payload canonical JSON
 */
public record SettingView(
        String type,
        String subject,
        int number,
        int basedOn,
        String payload,
        Instant effectiveFrom,
        String textEn,
        String textZh) {

    /** The setting that an instruction governs. */
    public static SettingView of(Instruction governing, int basedOn) {
        return new SettingView(
                governing.type(),
                governing.subject(),
                governing.number(),
                basedOn,
                governing.payload(),
                governing.effectiveFrom(),
                governing.textEn(),
                governing.textZh());
    }
}
