package eu.mandate.retention.domain;

import java.util.List;

/**
 * The retention rules of a service as they hold for one organisation.
 *
 * @param service key of the service; null while no profile is in force
 * @param version version of the profile they come from; null likewise
 */
public record RetentionRulesView(String service, String version, List<RetentionRuleView> rules) {

    public RetentionRulesView {
        rules = List.copyOf(rules);
    }
}
