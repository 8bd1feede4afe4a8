package eu.mandate.dataplane.service;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.event.CallBasis;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.mask.Showing;
import eu.mandate.dataplane.domain.query.QueryRules;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.visibility.domain.RecordScope;
import java.util.List;

/**
 * A yes of the decision point with everything its duties take to be done.
 *
 * @param scope which records of the category may be seen
 */
public record Allowed(
        Decision.Yes yes, Situation situation, DataCategory category, ReadingContext context, RecordScope scope) {

    static Allowed of(Decision.Yes yes, Situation situation, ReadingContext context, RecordScope scope) {
        var category = situation.category(yes.question().category()).orElseThrow();
        return new Allowed(yes, situation, category, context, scope);
    }

    /** What accompanies the yes. */
    public Duties duties() {
        return yes.duties();
    }

    /** Who asks by what they may not see is refused. */
    public QueryRules rules() {
        return new QueryRules(category, duties(), context);
    }

    /** Everything that comes out. */
    public Projection projection() {
        return Projection.of(category, duties(), List.of());
    }

    /** How it comes out. */
    public Showing showing(Projection projection) {
        return new Showing(category, projection, context);
    }

    /** For the entry in the log. */
    public CallBasis basis() {
        return CallBasis.of(yes, situation);
    }
}
