package eu.mandate.catalogue.domain.profile;

/**
 * How the end is found: after a fixed period, with the trigger itself, with the host record, when the trigger happens and a period has passed, by statute per country, or never because nothing personal is left.
 */
public enum PeriodKind {
    FIXED,
    AT_ONCE,
    WITH_HOST,
    UNTIL_TRIGGER,
    STATUTE,
    KEPT
}
