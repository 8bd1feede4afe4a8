package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * Which permission of a connected platform gives which fields.
 *
 * @param fields {@code category.field}
 * @param ownGrant whether the person has to grant it, too
 */
public record PermissionRule(
        String app,
        String permission,
        Text name,
        List<String> fields,
        List<String> subjects,
        boolean ownGrant,
        Evidence evidence,
        List<String> rows) {}
