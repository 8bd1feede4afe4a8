package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * What a role of the vendor's staff may see, and what it needs to see it.
 *
 * @param role name of a platform role, or {@code ALL}
 * @param fields {@code category.field}; when not empty, the only fields
 */
public record StaffRole(String role, List<String> categories, List<String> fields, Text needs, List<String> rows) {}
