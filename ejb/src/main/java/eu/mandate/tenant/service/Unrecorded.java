package eu.mandate.tenant.service;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A service method that owes the audit log no entry. */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface Unrecorded {
    /** Why no entry is owed, as a sentence for reviewers. */
    String value();

    /**
     * True when the method also changes technical state without personal meaning, such as the time of last use, a lease
     * or expired rows. Otherwise a change without an entry fails.
     */
    boolean maintenance() default false;
}
