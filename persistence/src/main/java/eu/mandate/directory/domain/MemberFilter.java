package eu.mandate.directory.domain;

import java.util.UUID;

/**
 * Which members are wanted; a null does not restrict.
 *
 * @param text beginning of the name or of its last word, or the exact external id or e-mail address
 * @param place who belong to a department
 * @param circle who belong to the tag, group or contact
 * @param status of exactly that status
 * @param present only who have not left, as members are counted
 */
public record MemberFilter(
        String text, Place place, UUID circle, MemberStatus status, boolean present, ExternalKey key) {

    /**
     * Who belong to a department, as the main one or besides.
     *
     * @param below whether those of all departments below count, too
     * @param main whether only those count whose main department it is, as members are counted
     */
    public record Place(UUID department, boolean below, boolean main) {}

    /** Everybody. */
    public static MemberFilter none() {
        return new MemberFilter(null, null, null, null, false, null);
    }
}
