package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * A closed purpose (Art. 5(1)(b) GDPR).
 *
 * @param operations sub-purposes by code; empty when it has none
 * @param categories codes of the categories it may use
 * @param fields {@code category.field}; when not empty, the only fields it may use
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
        boolean aggregateOnly,
        boolean underHoldOnly,
        boolean optIn,
        List<LegalBasis> bases,
        Text basisReference,
        Objection objection,
        List<String> rows) {}
