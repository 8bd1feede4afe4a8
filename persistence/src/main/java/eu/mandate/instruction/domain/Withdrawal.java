package eu.mandate.instruction.domain;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Withdraws an earlier instruction: from then on it is as if it had not been given, and what held before holds again.
 *
 * @param number of the instruction that is withdrawn
 * @param reason why; part of the ledger for good, so without personal data
 */
public record Withdrawal(
        @Min(1) int number, @NotBlank @Size(max = 500) String reason) {
    /** The type of every withdrawal. */
    public static final String TYPE = "withdrawal";

    /**
     * The members of its text. Of what is withdrawn it quotes the beginning, and of another withdrawal no more than that it is
     * one: the whole stands in the ledger under the number, and quotations of quotations would grow without end.
     *
     * @param text of the instruction that is withdrawn, in one language
     */
    public Map<String, Object> quoting(Instruction withdrawn, String text) {
        var members = PayloadTree.of(this);
        members.put("text", withdrawn.type().equals(TYPE) ? Excerpt.sentence(text) : Excerpt.of(text));
        return members;
    }
}
