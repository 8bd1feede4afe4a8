package eu.mandate.dataplane.domain.decision;

import static java.util.Objects.requireNonNull;

import eu.mandate.visibility.domain.CategoryVisibility;
import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.domain.RecordPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What whoever calls may see of records by their categories, and where the one record belongs that the call is about. Made for
 * one call: what was answered for a category holds until its end.
 */
public final class Sight {

    private final Function<String, CategoryVisibility> visible;
    private final RecordPlace place;
    private final Set<OwnGrant> own;
    private final Map<String, CategoryVisibility> known = new HashMap<>();

    private Sight(Function<String, CategoryVisibility> visible, RecordPlace place, Set<OwnGrant> own) {
        this.visible = requireNonNull(visible, "visible");
        this.place = place;
        this.own = Set.copyOf(own);
    }

    /** A call on many records, or on ones that are not there yet. */
    public static Sight ofMany(Function<String, CategoryVisibility> visible) {
        return new Sight(visible, null, Set.of());
    }

    /**
     * A call on one record.
     *
     * @param own what the member who is responsible for it granted
     */
    public static Sight ofOne(Function<String, CategoryVisibility> visible, RecordPlace place, Set<OwnGrant> own) {
        return new Sight(visible, requireNonNull(place, "place"), own);
    }

    /** No limits. */
    public static Sight unlimited() {
        return ofMany(category -> CategoryVisibility.UNLIMITED);
    }

    /** What is seen of a category; of none, nothing is limited, because nothing is there. */
    public CategoryVisibility of(String category) {
        return category == null ? CategoryVisibility.UNLIMITED : known.computeIfAbsent(category, visible);
    }

    /** Whether the record of the call is seen; true for a call on many, whose query sees to it. */
    public boolean shows(String category) {
        return place == null || of(category).scope().shows(place);
    }

    /** Whether the record of the call is hidden only because a platform does not give its person to the application. */
    public boolean hiddenByPlatform(String category) {
        return place != null && of(category).hiddenByPlatform(place);
    }

    /** Whether own grants are judged record by record. */
    public boolean many() {
        return place == null;
    }

    /** Whether the member of the record granted it. */
    public boolean granted(String app, String permission) {
        return own.contains(new OwnGrant(app, permission));
    }
}
