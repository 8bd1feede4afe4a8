package eu.mandate.dataplane.domain.ingest;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.dataplane.domain.value.FieldReader;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.kernel.domain.prohibited.FieldNature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one category, made ready once for many records.
 *
 * @param readers by key of the field, without forbidden fields
 * @param natures by key of the field
 * @param required keys of the fields that must be there
 * @param forbidden keys of the fields that are named only to be refused
 * @param sessionOnly whether it ends with the session and is never kept
 */
record CategoryRules(
        DataCategory category,
        Map<String, FieldReader> readers,
        Map<String, FieldNature> natures,
        List<String> required,
        Set<String> forbidden,
        boolean sessionOnly) {

    static final String RECORDING = "callRecord";
    static final String ANNOUNCED = "announced";

    /** Whether a call is recorded only after it was announced, because the profile asks whether it was (row W-062). */
    boolean announced() {
        return readers.containsKey(ANNOUNCED) && readers.containsKey(RECORDING);
    }

    /** Whether the profile excludes coordinates by name, so that a text holds none either (row J-030). */
    boolean coarse() {
        return forbidden.contains("lat") || forbidden.contains("lon");
    }

    static CategoryRules of(ServiceProfile profile, DataCategory category, ReadingContext context) {
        var readers = new HashMap<String, FieldReader>();
        var natures = new HashMap<String, FieldNature>();
        for (var field : category.fields()) {
            natures.put(field.key(), nature(field));
            if (field.presence() != Presence.FORBIDDEN) {
                readers.put(field.key(), new FieldReader(category.code(), field, context));
            }
        }
        var required = keys(category, Presence.REQUIRED);
        var sessionOnly = profile.retention().stream()
                .filter(rule -> rule.scope() == null && rule.categories().contains(category.code()))
                .anyMatch(rule -> rule.endAction() == EndAction.EVICT);
        return new CategoryRules(
                category, readers, natures, required, Set.copyOf(keys(category, Presence.FORBIDDEN)), sessionOnly);
    }

    private static FieldNature nature(DataField field) {
        return new FieldNature(
                field.sensitivity() == SensitivityKind.FINANCIAL_ACCOUNT,
                field.type() == FieldType.SECRET || field.type() == FieldType.HASH,
                field.sensitivity() == SensitivityKind.BIOMETRIC);
    }

    private static List<String> keys(DataCategory category, Presence presence) {
        return category.fields().stream()
                .filter(field -> field.presence() == presence)
                .map(DataField::key)
                .toList();
    }
}
