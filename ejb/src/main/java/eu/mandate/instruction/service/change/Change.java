package eu.mandate.instruction.service.change;

import eu.mandate.instruction.domain.Infringement;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.kernel.domain.Refusal;
import java.util.Optional;
import java.util.Set;

/** An instruction before it is recorded: what it would change, and what stands against it. */
public interface Change {

    /** The setting that is concerned in the end. */
    Setting concerned();

    /** Names of the roles that may give it. */
    Set<String> givers();

    /** @throws Refusal when it changes nothing or cannot be instructed at all */
    void check();

    /** Whether a second person has to approve first. */
    boolean needsApproval();

    /** What is to be told to the controller. */
    Optional<Infringement> infringement();

    /** Its payload. */
    Record payload();

    /** Its text in both languages. */
    InstructionTexts.Texts text(InstructionTexts texts);

    /** What is recorded. */
    Instruction instruction(Author author, InstructionTexts.Texts text);

    /**
     * What has to be recorded with it, so that nothing scheduled earlier undoes it unjudged.
     *
     * @param given this one as it was recorded
     */
    default Optional<Change> following(Instruction given) {
        return Optional.empty();
    }
}
