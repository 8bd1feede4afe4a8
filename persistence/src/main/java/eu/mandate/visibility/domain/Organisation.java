package eu.mandate.visibility.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to be known of an organisation to tell who is in a range. Departments and members by their numbers.
 *
 * @param parents of each active department the one above it, null for none
 * @param merged of each department that was merged the one it went into
 * @param places of each member who is named in the range, bears a tag of it, or belongs to several departments: all the
 *     departments, the main one first
 * @param several the number among those of several departments, from 1, of each member who has one
 * @param tagged of each tag of the range who bears it
 */
public record Organisation(
        Map<Integer, Integer> parents,
        Map<Integer, Integer> merged,
        Map<Integer, List<Integer>> places,
        Map<Integer, Integer> several,
        Map<Integer, Set<Integer>> tagged) {

    public Organisation {
        parents = new HashMap<>(parents);
        merged = Map.copyOf(merged);
        places = Map.copyOf(places);
        several = Map.copyOf(several);
        tagged = Map.copyOf(tagged);
    }

    /** The active department that this one has become, or null when there is none. */
    Integer today(int department) {
        Integer now = department;
        for (var step = 0; now != null && !parents.containsKey(now) && step <= merged.size(); step++)
            now = merged.get(now);
        return now != null && parents.containsKey(now) ? now : null;
    }
}
