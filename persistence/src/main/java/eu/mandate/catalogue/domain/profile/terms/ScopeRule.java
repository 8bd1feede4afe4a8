package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * How the controller limits who sees what. What its records are about is told by fields of theirs, {@code category.field}; where
 * a category has none, whoever delivers the record says it.
 *
 * @param values in which words the limit is set; empty where it is kept by other means than a range
 * @param owners fields that name the responsible member of the organisation, as the source calls it
 * @param departments fields that name the department a record is about
 * @param collections fields that name the connected account, album or class a record lies in
 * @param needNamed whether the controller has to say which need the application serves
 */
public record ScopeRule(
        String code,
        Text name,
        Text rule,
        List<String> values,
        List<String> categories,
        List<String> owners,
        List<String> departments,
        List<String> collections,
        boolean needNamed,
        List<String> rows) {}
