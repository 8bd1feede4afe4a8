package eu.mandate.instruction.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Which instructions are wanted; null means any.
 *
 * @param state at the present moment
 * @param from first moment of giving, inclusive
 * @param to last moment of giving, exclusive
 * @param text part of the generated text of either language, upper and lower case alike
 */
public record InstructionFilter(
        String type, String subject, UUID author, InstructionState state, Instant from, Instant to, String text) {

    public InstructionFilter {
        type = type == null || type.isBlank() ? null : type.strip();
        text = text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    /** Every instruction. */
    public static InstructionFilter none() {
        return new InstructionFilter(null, null, null, null, null, null, null);
    }

    /** Everything ever instructed about one setting. */
    public static InstructionFilter of(Setting setting) {
        return new InstructionFilter(setting.type(), setting.subject(), null, null, null, null, null);
    }

    /** Whether an instruction is wanted, its state aside. */
    public boolean matches(Instruction given) {
        return (type == null || type.equals(given.type()))
                && (subject == null || subject.equals(given.subject()))
                && (author == null || author.equals(given.author()))
                && (from == null || !given.givenAt().isBefore(from))
                && (to == null || given.givenAt().isBefore(to))
                && (text == null || contains(given.textEn()) || contains(given.textZh()));
    }

    private boolean contains(String whole) {
        return whole.toLowerCase(Locale.ROOT).contains(text);
    }
}
