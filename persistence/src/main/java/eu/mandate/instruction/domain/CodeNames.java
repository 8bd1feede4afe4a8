package eu.mandate.instruction.domain;

import java.util.List;

/** Finds what the codes in payloads are called; codes alone say nothing to people. */
@FunctionalInterface
public interface CodeNames {

    /** Nothing has a name. */
    CodeNames NONE = (register, code) -> List.of();

    /**
     * What a code is called.
     *
     * @param register where the code is from, as the template names it
     * @return names in both languages ({@link eu.mandate.catalogue.domain.profile.Text}), or constants that have words under
     *     {@code <register>.<value>} or {@code enum.<value>}; empty when nothing of that code is known
     */
    List<?> of(String register, String code);
}
