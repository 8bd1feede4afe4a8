package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * One field of a data category.
 *
 * @param sensitivity null when not sensitive
 * @param mayRevealSpecialCategory whether its content may reveal data of Art. 9(1) GDPR
 * @param values the only values allowed; empty for any
 */
public record DataField(
        String key,
        Text name,
        FieldType type,
        Presence presence,
        SensitivityKind sensitivity,
        boolean mayRevealSpecialCategory,
        List<String> values) {}
