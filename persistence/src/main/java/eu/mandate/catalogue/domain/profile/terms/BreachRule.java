package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * What a breach notice holds and when it goes out (Art. 33, 34 GDPR, PIPL Art. 57).
 *
 * @param controllerNotice longest time until the controller is told
 */
public record BreachRule(
        boolean promisedByText,
        List<Text> addressees,
        List<Text> content,
        List<Text> channels,
        Text time,
        Period controllerNotice,
        Text regulator,
        Evidence evidence,
        List<String> rows) {}
