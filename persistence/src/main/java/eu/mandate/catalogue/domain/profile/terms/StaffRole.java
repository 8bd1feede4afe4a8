package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * What a role of the vendor's staff may see, and what it needs to see it.
 *
 * @param role name of a platform role, or {@code ALL}
 * @param fields {@code category.field}; when not empty, the only fields
 * @param purposes codes; when not empty, the only purposes for which the role sees them
 */
public record StaffRole(
        String role,
        List<String> categories,
        List<String> fields,
        List<String> purposes,
        Text needs,
        List<String> rows) {

    /** A version that was published before purposes were part of the grid names none. */
    public StaffRole {
        purposes = purposes == null ? List.of() : purposes;
    }

    /** Whether the role sees a category for a purpose. */
    public boolean gives(String category, String purpose) {
        return categories.contains(category) && (purposes.isEmpty() || purposes.contains(purpose));
    }
}
