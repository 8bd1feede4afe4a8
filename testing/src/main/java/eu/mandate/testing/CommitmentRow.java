package eu.mandate.testing;

import java.util.regex.Pattern;

/**
 * One commitment that the product must keep.
 *
 * @param id stable name, for example {@code W-042} or {@code X-J07}
 * @param type what it is about, in kebab case, for example {@code processor-duty} or {@code invariant}
 */
public record CommitmentRow(String id, String type) {

    private static final Pattern ID = Pattern.compile("[A-Z]-[A-Z]?\\d{2,3}");
    private static final Pattern TYPE = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** @throws IllegalArgumentException if the id or the type is malformed */
    public CommitmentRow {
        if (!ID.matcher(id).matches() || !TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("not a commitment row: " + id + " " + type);
        }
    }

    /** The policy or list the row belongs to, told by its prefix. */
    public CommitmentSource source() {
        return CommitmentSource.ofRow(id);
    }
}
