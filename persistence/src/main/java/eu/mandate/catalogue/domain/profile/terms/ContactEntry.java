package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * A contact the service has to publish.
 *
 * @param value fixed text such as an addressee line; null when the value is kept in the vendor's register
 * @param published whether the published text has it
 */
public record ContactEntry(
        String purpose, Text name, String value, boolean required, boolean published, List<String> rows) {}
