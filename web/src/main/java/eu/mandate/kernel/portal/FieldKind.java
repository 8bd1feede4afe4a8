package eu.mandate.kernel.portal;

/** The kind of input that a component of a record needs. */
public enum FieldKind {
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    /** A whole number, typed as text, so that what is not a number can be shown again. */
    NUMBER,
    /** A calendar day. */
    DATE,
    /** A day and a minute in UTC. */
    TIME,
    /** Yes, no, or no answer. */
    YES_NO,
    /** One of several. */
    CHOICE,
    /** Any of several. */
    CHOICES,
    /** Texts, one a line. */
    LIST
}
