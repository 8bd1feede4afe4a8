package eu.mandate.dataplane.domain.ingest;

import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Sight;
import eu.mandate.visibility.domain.RecordPlace;

/**
 * Which records that are there already may be brought anew. An ordinary member neither changes a hidden record nor moves it to where
 * it is seen, because with it would come what others put right; what one brought last may always come again.
 *
 * @param sight of whoever brings records; unlimited for who answers for the organisation's data
 * @param actorId id for the provenance
 */
public record Redelivery(Sight sight, String actorId) {

    static Redelivery of(Actor actor, String actorId, Sight sight) {
        return new Redelivery(actor.ordinaryMember() ? sight : Sight.unlimited(), actorId);
    }

    /** Whether any record of the category could be hidden. */
    public boolean limits(String category) {
        return !sight.of(category).scope().everything();
    }

    /**
     * Whether a record that is there may not be brought anew.
     *
     * @param place where it belongs now
     * @param broughtBy who brought it last
     */
    public boolean hides(String category, RecordPlace place, String broughtBy) {
        return !actorId.equals(broughtBy) && !sight.of(category).scope().shows(place);
    }
}
