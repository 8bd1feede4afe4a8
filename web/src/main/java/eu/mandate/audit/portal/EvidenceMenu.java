package eu.mandate.audit.portal;

import eu.mandate.audit.domain.query.EvidenceQuery;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.kernel.domain.Refusal;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The filter menu: what it shows of a search, and the search that its choices make of it. What the menu cannot say stays as it
 * was typed, unless that very field is changed.
 */
final class EvidenceMenu {
    private static final Pattern RANGE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, Qualifier> FIELDS =
            Map.of("menu-action", Qualifier.ACTION, "menu-outcome", Qualifier.OUTCOME, "menu-actor", Qualifier.ACTOR);

    private final EvidenceQuery query;

    EvidenceMenu(EvidenceQuery query) {
        this.query = query;
    }

    /** Days as the menu shows them; empty for none. */
    record Days(String from, String to) {
        static Days of(String created) {
            var range = RANGE.matcher(created);
            if (range.matches()) return new Days(range.group(1), range.group(2));
            if (DAY.matcher(created).matches()) return new Days(created, created);
            if (created.startsWith(">=")) return new Days(day(created.substring(2)), "");
            return new Days("", created.startsWith("<=") ? day(created.substring(2)) : "");
        }

        private static String day(String text) {
            return DAY.matcher(text).matches() ? text : "";
        }

        String value() {
            if (from.isEmpty()) return to.isEmpty() ? "" : "<=" + to;
            return to.isEmpty() ? ">=" + from : from + ".." + to;
        }
    }

    /** Whether the menu was sent with this request. */
    static boolean sent() {
        return parameters().containsKey("menu");
    }

    Days days() {
        return Days.of(query.asked(Qualifier.CREATED).orElse(""));
    }

    /**
     * The search with what was chosen.
     *
     * @throws Refusal VALIDATION at {@code /query} for what no menu offers
     */
    EvidenceQuery chosen() {
        var changed = query;
        for (var field : FIELDS.entrySet()) {
            changed = changed.with(field.getValue(), parameters().getOrDefault(field.getKey(), ""));
        }
        var days = new Days(text("menu-from"), text("menu-to"));
        return days.equals(days()) ? changed : changed.with(Qualifier.CREATED, days.value());
    }

    private static String text(String parameter) {
        return parameters().getOrDefault(parameter, "").strip();
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
