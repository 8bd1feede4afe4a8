package eu.mandate.testing.source;

import java.util.List;

/**
 * A class, record, interface, enum or annotation, as written.
 *
 * @param name simple name; of a nested type with its owner's, for example {@code Outer.Inner}
 * @param isPublic whether it is visible everywhere: public itself, and so is every type around it
 * @param documented whether it has a Javadoc comment
 * @param nested whether it stands inside another type
 * @param commitments the rows named by {@code @Commitment} on the type itself
 * @param commitmentsInPart the rows named by {@code @CommitmentInPart} on the type itself
 * @param methods its own methods and constructors
 * @param collaborators how many things the container hands to it: injected fields and constructor parameters, settings
 *     not counted
 */
public record DeclaredType(
        String name,
        boolean isPublic,
        boolean documented,
        boolean nested,
        List<String> commitments,
        List<String> commitmentsInPart,
        List<DeclaredMethod> methods,
        int collaborators) {}
