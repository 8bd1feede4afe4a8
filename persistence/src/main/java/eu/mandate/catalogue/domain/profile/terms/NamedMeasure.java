package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/** A security measure that the service promises or the platform adds (Art. 32 GDPR). */
public record NamedMeasure(String code, Text name, Origin origin, List<String> rows) {}
