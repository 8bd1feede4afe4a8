package eu.mandate.instruction.domain;

import java.util.List;

/**
 * One place of a setting at which two versions of it differ. A value is told as the text that JSON has for it, without quotes; a
 * record in a list as its canonical JSON.
 *
 * @param pointer JSON pointer (RFC 6901) from the payload's root; of a list it leads to the list, whose order means nothing
 * @param added what only the later version says there, in its order
 * @param removed what only the earlier version says there, in its order
 */
public record PayloadChange(String pointer, List<String> added, List<String> removed) {
    public PayloadChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
