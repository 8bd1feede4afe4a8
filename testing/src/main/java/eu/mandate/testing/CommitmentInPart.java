package eu.mandate.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of which commitments a test proves a part only: that a profile, register, agreement or public page says what the
 * commitment promises, while nothing shows yet that a running call keeps to it. Such a row does not count as proved. The
 * ids are string literals, as with {@link Commitment}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CommitmentInPart {

    /** The rows, for example {@code "W-004"}; at least one. */
    String[] value();
}
