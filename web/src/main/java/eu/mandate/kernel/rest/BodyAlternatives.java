package eu.mandate.kernel.rest;

import java.util.List;

/** Tells the API's description which records a {@link JsonDocument} may be; a bean of the feature whose call takes it. */
public interface BodyAlternatives {

    /** The operation's id, as its annotation has it. */
    String operationId();

    /** The records, in a lasting order. */
    List<? extends Class<? extends Record>> records();
}
