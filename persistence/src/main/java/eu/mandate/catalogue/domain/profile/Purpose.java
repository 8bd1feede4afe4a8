package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * A closed purpose (Art. 5(1)(b) GDPR).
 *
 * @param operations sub-purposes by code; empty when it has none
 * @param categories codes of the categories it may use
 * @param fields {@code category.field}; when not empty, the only fields it may use
 * @param pseudonymous whether it may use the data only without the names
 * @param consentLevel null where no basis is consent
 * @param optIn off until the controller instructs it
 * @param basisReference balancing test, statute or contract; required for legitimate interests and legal obligation
 */
public record Purpose(
        String code,
        Text name,
        Text description,
        List<String> operations,
        List<String> categories,
        List<String> fields,
        boolean masked,
        boolean pseudonymous,
        boolean aggregateOnly,
        boolean underHoldOnly,
        boolean optIn,
        List<LegalBasis> bases,
        ConsentLevel consentLevel,
        Text basisReference,
        Objection objection,
        List<String> rows) {

    /** How a consent has to be given, from the least to the most (PIPL Art. 14, 23 to 29). */
    public enum ConsentLevel {
        GENERAL,
        EXPLICIT,
        SEPARATE
    }
}
