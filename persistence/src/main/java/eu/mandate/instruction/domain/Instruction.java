package eu.mandate.instruction.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * One documented instruction (Art. 28(3)(a) GDPR). It is never changed; what came later says so itself.
 *
 * @param number 1 and up, without gaps within one customer organisation
 * @param type key of its {@link InstructionKind}
 * @param subject which of several settings of that type; empty when there is one
 * @param payload the record of the kind as canonical JSON
 * @param givenAt business time
 * @param effectiveFrom {@code givenAt} or later
 * @param author the person who gave it
 * @param authorRole comma-separated names of the roles that permitted it
 * @param approvedBy the second person, or null where none was needed
 * @param replaces number of the instruction that governed at {@code effectiveFrom} when this one was given, or null
 * @param withdraws number of the instruction this one withdraws, or null
 * @param reason in the author's words, or null
 * @param textEn the instruction in English, generated from the payload
 * @param textZh the instruction in simplified Chinese, generated from the payload
 */
public record Instruction(
        int number,
        String type,
        String subject,
        InstructionSource source,
        String payload,
        Instant givenAt,
        Instant effectiveFrom,
        UUID author,
        String authorRole,
        UUID approvedBy,
        Integer replaces,
        Integer withdraws,
        String reason,
        String textEn,
        String textZh) {

    public Instruction {
        requireNonNull(type, "type");
        requireNonNull(subject, "subject");
        requireNonNull(source, "source");
        requireNonNull(payload, "payload");
        requireNonNull(author, "author");
        requireNonNull(textEn, "textEn");
        requireNonNull(textZh, "textZh");
        if (number < 1 || effectiveFrom.isBefore(givenAt)) {
            throw new IllegalArgumentException("instruction " + number + " is no instruction");
        }
        if (replaces != null && replaces >= number || withdraws != null && withdraws >= number) {
            throw new IllegalArgumentException("instruction " + number + " refers to a later one");
        }
    }

    /** What it decides about. */
    public Setting setting() {
        return new Setting(type, subject);
    }
}
