package eu.mandate.dataplane.domain.ingest;

import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Sight;
import eu.mandate.dataplane.domain.record.AcceptedRecord;
import eu.mandate.visibility.domain.RecordPlace;
import java.util.Set;
import java.util.function.Function;

/**
 * Which records that are there already may be brought anew, and what is told of it. An ordinary member neither changes a hidden
 * record nor moves it to where it is seen, because with it would come what others put right; what one brought last may always come
 * again. Nobody learns by bringing a record anew whether a value that they do not see in the clear was guessed.
 *
 * @param sight of whoever brings records; unlimited for who answers for the organisation's data
 * @param actorId id for the provenance
 * @param answerable whether who brings records answers for the organisation's data
 * @param unseen keys of the fields that who brings a record does not see in the clear for its purpose
 */
public record Redelivery(
        Sight sight, String actorId, boolean answerable, Function<AcceptedRecord, Set<String>> unseen) {

    static Redelivery of(Actor actor, String actorId, Sight sight, Function<AcceptedRecord, Set<String>> unseen) {
        var ordinary = actor.ordinaryMember();
        return new Redelivery(ordinary ? sight : Sight.unlimited(), actorId, !ordinary, unseen);
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
        return !actorId.equals(broughtBy) && outside(category, place);
    }

    /**
     * Whether a place lies outside of what is seen. Who brought a hidden record last brings it anew, though not to where they would
     * see what others put right in it.
     */
    public boolean outside(String category, RecordPlace place) {
        return !sight.of(category).scope().shows(place);
    }

    /**
     * Whether the same content again changes nothing. Where it would answer a guess it comes in like any other content, so that
     * neither the answer nor the version of the record tells which of the two it was.
     *
     * @param broughtBy who brought it last; they know what they brought
     */
    public boolean tells(AcceptedRecord record, String broughtBy) {
        return actorId.equals(broughtBy) || unseen.apply(record).isEmpty();
    }

    /** Keys of the fields in which a correction stands although its source says the same: by its end a guess would be answered. */
    public Set<String> upheld(AcceptedRecord record) {
        return answerable ? Set.of() : unseen.apply(record);
    }
}
