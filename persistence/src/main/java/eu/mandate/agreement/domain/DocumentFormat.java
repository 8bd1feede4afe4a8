package eu.mandate.agreement.domain;

/** Forms in which an issued agreement is kept. */
public enum DocumentFormat {
    /** The document: the only form that counts. */
    PDF,
    /** The snapshot it was computed from, exactly as it is attached to the document. */
    JSON
}
