package eu.mandate.dataplane.domain.query;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.record.RecordSubject.Role;
import eu.mandate.visibility.domain.OwnGrant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * By which traces of a person a record is found, and is said to have them. An address or a number that stands in a field was
 * read from that field: who does not see the field learns nothing by it, and whom a record names as the one it is about is no field.
 *
 * @param roles in which a person may stand in the record
 * @param grants without which only who was named finds a record
 */
public record Traces(Set<Role> roles, Set<OwnGrant> grants) {

    /** Every trace. */
    public static final Traces ALL = new Traces(EnumSet.allOf(Role.class), Set.of());

    public Traces {
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        grants = Set.copyOf(grants);
    }

    /** Those that a yes leaves: which of several fields a trace comes from is not kept, so one hidden field is enough. */
    public static Traces of(DataCategory category, Duties duties) {
        var roles = EnumSet.allOf(Role.class);
        for (var field : category.fields()) {
            if (!duties.field(field.key()).hidden()) continue;
            if (field.type() == FieldType.EMAIL || field.type() == FieldType.PHONE) roles.remove(Role.BY_FIELD);
            if (field.type() == FieldType.LONG_TEXT) roles.remove(Role.MENTIONED);
        }
        return new Traces(roles, duties.grants());
    }
}
