package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * A report to the customer organisation about its users, with the only fields it may have.
 *
 * @param fields {@code category.field}
 */
public record DisclosureReport(String code, Text name, List<String> fields, String purpose, List<String> rows) {}
