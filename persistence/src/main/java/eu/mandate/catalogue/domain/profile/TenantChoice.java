package eu.mandate.catalogue.domain.profile;

/** What the controller may instruct about a period; required means that nothing is in force before it does. */
public enum TenantChoice {
    NONE,
    FREE,
    SHORTER_ONLY,
    LONGER_ONLY,
    REQUIRED
}
