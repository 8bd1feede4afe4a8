package eu.mandate.dataplane.store;

import eu.mandate.dataplane.domain.record.RetentionClock;
import java.util.List;

/**
 * Retention clocks as they are kept: an array of {@code {"rule":"J-R03","trigger":"RECEIVED","startedAt":"…","fields":["name"]}}; a
 * clock that does not run yet has no start, and one that counts for the whole record no fields.
 */
public final class StoredClocks {

    private StoredClocks() {}

    /** The array. */
    public static String write(List<RetentionClock> clocks) {
        var json = new JsonWriting().raw("[");
        var between = "";
        for (var clock : clocks) {
            json.raw(between);
            clock(json, clock);
            between = ",";
        }
        return json.raw("]").toString();
    }

    private static void clock(JsonWriting json, RetentionClock clock) {
        json.raw("{").name("rule").text(clock.rule()).raw(",");
        json.name("trigger").text(clock.trigger().name());
        if (clock.running()) json.raw(",").name("startedAt").text(JsonWriting.moment(clock.startedAt()));
        if (!clock.fields().isEmpty()) {
            json.raw(",").name("fields").raw("[");
            var between = "";
            for (var field : clock.fields()) {
                json.raw(between).text(field);
                between = ",";
            }
            json.raw("]");
        }
        json.raw("}");
    }
}
