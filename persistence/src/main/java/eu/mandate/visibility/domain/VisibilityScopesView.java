package eu.mandate.visibility.domain;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;
import java.util.Set;

/**
 * Every scope of the organisation's service.
 *
 * @param apps ranges of applications, which bind everybody
 * @param readers scopes of readers, which bind people of the organisation
 */
public record VisibilityScopesView(List<AppScopeView> apps, List<ReaderRuleView> readers) {

    /**
     * A scope under which single readers are let see something.
     *
     * @param scope code of the rule in the service profile
     * @param reaches that it knows
     * @param inForce for how many readers something is in force
     */
    public record ReaderRuleView(String scope, Text name, List<String> categories, Set<Reach> reaches, long inForce) {
        public ReaderRuleView {
            categories = List.copyOf(categories);
            reaches = Set.copyOf(reaches);
        }
    }

    public VisibilityScopesView {
        apps = List.copyOf(apps);
        readers = List.copyOf(readers);
    }
}
