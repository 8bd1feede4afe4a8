package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/** A notice or letter that the service has to produce. */
public record ProducedNotice(String code, Text name, Text trigger, Text content, List<String> rows) {}
