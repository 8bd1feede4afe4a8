package eu.mandate.dataplane.domain.query;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import java.util.Set;

/**
 * Texts that are what people wrote to or said to the vendor. They are kept encrypted like sensitive fields, although whoever may read the
 * record reads them, and so nobody searches in them (row W-062; PIPL Art. 51).
 */
public final class SealedTexts {

    private static final Set<String> KEYS = Set.of("communicationRecord", "content");

    private SealedTexts() {}

    /** Whether the field holds such a text. */
    public static boolean has(DataField field) {
        return field.type() == FieldType.LONG_TEXT && KEYS.contains(field.key());
    }
}
