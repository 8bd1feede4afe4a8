package eu.mandate.testing.source;

import java.util.List;

/**
 * A method or constructor, as written.
 *
 * @param name {@code <init>} for a constructor
 * @param parameters how many it declares; 0 for a record's canonical constructor, which repeats the components
 * @param overriding whether it is marked {@code @Override}, so that another type chose its parameters
 * @param lines from the line of the opening brace to the line of the closing one; 0 without a body
 * @param commitments the rows named by {@code @Commitment}
 * @param commitmentsInPart the rows named by {@code @CommitmentInPart}
 */
public record DeclaredMethod(
        String name,
        int parameters,
        boolean overriding,
        int lines,
        List<String> commitments,
        List<String> commitmentsInPart) {}
