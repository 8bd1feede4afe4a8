package eu.mandate.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which commitments a test proves, by the ids of {@link CommitmentRows}. On a class it stands for all its tests.
 * The ids are string literals: the list of proofs in {@code docs/commitments.md} is read from the sources, and an id
 * that no row has fails the build.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Commitment {

    /** The proved rows, for example {@code "J-087"}; at least one. */
    String[] value();
}
