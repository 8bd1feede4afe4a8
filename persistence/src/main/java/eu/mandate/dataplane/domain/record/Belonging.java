package eu.mandate.dataplane.domain.record;

import eu.mandate.visibility.domain.RecordPlace;
import java.util.UUID;

/**
 * Where a record belongs in the organisation, by the numbers of its directory.
 *
 * @param member responsible for it, also when they have left; null when nobody is known
 * @param home main department of that member now; null when nobody is responsible or who was has left
 * @param department the record is about; null for other records
 * @param collection connected account, album or class; null for none
 */
public record Belonging(Integer member, Integer home, Integer department, String collection) {

    /** Nobody and nothing. */
    public static final Belonging NOWHERE = new Belonging(null, null, null, null);

    /** What is not there yet is none of the records that somebody is let see one by one. */
    private static final UUID NOT_YET = new UUID(0, 0);

    /** Only a collection, or nothing. */
    public static Belonging in(String collection) {
        return collection == null ? NOWHERE : new Belonging(null, null, null, collection);
    }

    /**
     * What scopes ask for. Who has left is responsible for nothing any more.
     *
     * @param record id, or null for one that is not there yet
     */
    public RecordPlace place(UUID record) {
        var id = record == null ? NOT_YET : record;
        if (member == null) return new RecordPlace(id, department, null, collection);
        return new RecordPlace(id, home, home == null ? null : member, collection);
    }

    /** Whether nothing is known. */
    public boolean isNowhere() {
        return member == null && department == null && collection == null;
    }
}
