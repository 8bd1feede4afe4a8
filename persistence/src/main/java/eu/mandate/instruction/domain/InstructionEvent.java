package eu.mandate.instruction.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What happened to a customer organisation's instructions. Subjects and payloads stay out: they may hold personal data. */
public sealed interface InstructionEvent extends DomainEvent {

    /** Number of the instruction concerned, or null when all are meant. */
    Integer number();

    @Override
    default ObjectReference object() {
        return new ObjectReference("instruction", number() == null ? null : number().toString());
    }

    /**
     * An instruction was recorded.
     *
     * @param withdraws number of the instruction it withdraws, or null
     * @param approval id of the request that a second person approved, or null
     * @param rule key of the rule that raised a notice of infringement at once, or null
     */
    record InstructionGiven(
            Integer number, String type, Instant effectiveFrom, Integer withdraws, UUID approval, String rule)
            implements InstructionEvent {
        @Override
        public Map<String, String> facts() {
            var facts = new HashMap<String, String>();
            facts.put("type", type);
            facts.put("effective-from", effectiveFrom.toString());
            if (withdraws != null) facts.put("withdraws", withdraws.toString());
            if (approval != null) facts.put("approval", approval.toString());
            if (rule != null) facts.put("infringes-rule", rule);
            return facts;
        }
    }

    /** An operator raised a notice of infringement; the instruction is suspended. */
    record InfringementNoted(Integer number, int notice, String article) implements InstructionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("notice", Integer.toString(notice), "article", article);
        }
    }

    /** The controller decided about a notice of infringement. */
    record InfringementDecided(Integer number, int notice, InfringementDecision.Outcome decided)
            implements InstructionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("notice", Integer.toString(notice), "decided", decided.name());
        }
    }

    /** One instruction was looked at. */
    record InstructionRead(Integer number) implements InstructionEvent {}

    /**
     * Two versions of a setting were compared.
     *
     * @param from number of the other instruction, or null for nothing
     */
    record InstructionsCompared(Integer number, Integer from) implements InstructionEvent {
        @Override
        public Map<String, String> facts() {
            return from == null ? Map.of() : Map.of("from", from.toString());
        }
    }

    /** Instructions were looked at. */
    record InstructionsListed() implements InstructionEvent {
        @Override
        public Integer number() {
            return null;
        }
    }

    /** The policy in force, or how it changed, was looked at. */
    record PolicyRead(Instant at) implements InstructionEvent {
        @Override
        public Integer number() {
            return null;
        }

        @Override
        public ObjectReference object() {
            return ObjectReference.all("policy");
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("at", at.toString());
        }
    }
}
