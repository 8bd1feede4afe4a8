package eu.mandate.instruction.domain;

import java.util.List;

/**
 * A kind of instruction that can be given.
 *
 * @param key as in addresses; its name is the text {@code instruction.type.<key>}
 * @param schema name of its payload in the description of the API
 * @param givers names of the roles that may give it, in alphabetical order
 * @param mayGive whether the caller has one of them
 * @param withdrawable whether it may be withdrawn
 */
public record InstructionTypeView(
        String key,
        String schema,
        InstructionSource source,
        List<String> givers,
        boolean mayGive,
        boolean withdrawable) {
    public InstructionTypeView {
        givers = List.copyOf(givers);
    }
}
