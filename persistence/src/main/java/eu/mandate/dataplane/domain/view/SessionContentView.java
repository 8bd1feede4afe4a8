package eu.mandate.dataplane.domain.view;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.mask.Masking;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.record.SessionContent;
import eu.mandate.dataplane.domain.value.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Content that the caller's session shows.
 *
 * @param purpose it was let through for
 * @param fields by key, as texts, numbers, truths, lists and maps; masked where it is not to be seen
 */
public record SessionContentView(UUID id, String category, String purpose, Map<String, Object> fields) {

    /** What is shown of it under the duties of a yes. */
    public static SessionContentView of(
            UUID id, SessionContent content, String purpose, DataCategory category, Duties duties) {
        var projection = Projection.of(category, duties, List.of());
        var shown = new TreeMap<String, Object>();
        content.fields().forEach((key, given) -> {
            if (!projection.visible().contains(key)) return;
            var plain =
                    projection.plain().contains(key) && !projection.blanked().contains(key);
            shown.put(key, plain ? plain(given) : Masking.WHOLE);
        });
        return new SessionContentView(id, content.category(), purpose, shown);
    }

    private static Object plain(Given given) {
        if (given instanceof Given.Text text) return text.text();
        if (given instanceof Given.Figure figure) return figure.figure();
        if (given instanceof Given.Truth truth) return truth.truth();
        if (given instanceof Given.Sequence list)
            return list.elements().stream().map(SessionContentView::plain).toList();
        if (given instanceof Given.Members object) return members(object);
        return "";
    }

    private static Map<String, Object> members(Given.Members object) {
        var members = new LinkedHashMap<String, Object>();
        object.members().forEach((name, value) -> members.put(name, plain(value)));
        return members;
    }

    /** Tells nothing of the content. */
    @Override
    public String toString() {
        return "session content";
    }
}
