package eu.mandate.instruction.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of instruction, declared by the feature that acts on it: a bean of its service package. The texts stand in
 * {@code instruction-texts/<feature>.properties} under the kind's key (see {@link InstructionText}); what the kind is called
 * stands in the message files under {@code instruction.type.<key>}.
 *
 * @param <P> the payload: a record with Bean Validation, which is the request's body, the stored payload and the form at once
 */
public interface InstructionKind<P extends Record> {

    /** Lasting key, kebab case, unique over all features. */
    String key();

    /** The payload's type. */
    Class<P> payload();

    /** Where instructions of this kind come from. */
    default InstructionSource source() {
        return InstructionSource.SERVICE_ACTION;
    }

    /** Which of several settings the payload decides about; empty when there is one. */
    default String subject(P payload) {
        return "";
    }

    /** Names of the roles that may give, withdraw and approve it. */
    Set<String> givers();

    /** Whether it may be withdrawn; otherwise it can only be replaced. */
    default boolean withdrawable() {
        return true;
    }

    /**
     * Whether a second person has to approve the change first.
     *
     * @param before the payload that governs in the moment the new one takes effect
     */
    default boolean needsApproval(Optional<P> before, P after) {
        return false;
    }

    /**
     * Whether a second person has to approve that nothing is instructed any more, when a withdrawal leaves the setting to what
     * the service does by itself.
     *
     * @param before the payload that governs in the moment the withdrawal takes effect
     */
    default boolean needsApprovalToEnd(P before) {
        return false;
    }

    /**
     * Refuses what cannot be instructed at all, such as a period below a statutory floor or above a ceiling.
     *
     * @throws eu.mandate.kernel.domain.Refusal with the rule's code
     */
    default void check(P payload, Circumstances circumstances) {}

    /** What is to be told to the controller; the instruction is recorded and suspended from the start. */
    default Optional<Infringement> infringement(P payload, Circumstances circumstances) {
        return Optional.empty();
    }

    /**
     * What the payload gives besides what stands in it, such as the fields of permissions, by member. Differences tell it beside
     * the payload's own members. Both versions are asked at one moment, so that what the profile changed is not told as instructed.
     */
    default Map<String, List<String>> implied(P payload) {
        return Map.of();
    }
}
