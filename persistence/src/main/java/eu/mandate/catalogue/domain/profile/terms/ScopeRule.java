package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/** How the controller limits who sees what. */
public record ScopeRule(
        String code, Text name, Text rule, List<String> values, List<String> categories, List<String> rows) {}
