package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * Age rules.
 *
 * @param userAge youngest authorised user in years
 * @param sensitiveBelow age below which all data is sensitive, null when the law has no such rule
 * @param answerRequired whether the controller has to say if minors are served
 * @param minorsAccepted whether a service for minors may be run at all
 */
public record MinorsRule(
        int userAge,
        Integer sensitiveBelow,
        boolean answerRequired,
        boolean minorsAccepted,
        Text rule,
        Text consentGiver,
        Text deletion,
        Evidence evidence,
        List<String> rows) {}
