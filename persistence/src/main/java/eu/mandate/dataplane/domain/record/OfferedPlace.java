package eu.mandate.dataplane.domain.record;

import eu.mandate.directory.domain.ExternalKey;

/**
 * Where a record belongs, as its source says it.
 *
 * @param member responsible for it, or null
 * @param department the record is about, or null
 * @param collection connected account, album or class, 200 characters at most; null for none
 */
public record OfferedPlace(ExternalKey member, ExternalKey department, String collection) {

    /** Most characters of a collection. */
    public static final int LONGEST = 200;

    /** Nothing was said. */
    public static final OfferedPlace NOWHERE = new OfferedPlace(null, null, null);

    /** Whether the directory has to be asked who or what is meant. */
    public boolean named() {
        return member != null || department != null;
    }

    @Override
    public String toString() {
        return "place of a record";
    }
}
