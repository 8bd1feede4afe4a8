package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/** A situation in which the law does not ask for consent. */
public record ConsentException(String code, Text situation, Text evidence, List<String> rows) {}
