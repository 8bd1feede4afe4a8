package eu.mandate.dataplane.portal;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.query.Operator;
import eu.mandate.dataplane.domain.query.SealedTexts;
import eu.mandate.dataplane.service.read.GroupRecords;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The filter menu and the choice of columns: what they offer, and what is sent with them. */
@Named("recordSearch")
@RequestScoped
public class RecordSearch {
    private static final Set<FieldType> UNASKED =
            EnumSet.of(FieldType.LONG_TEXT, FieldType.FILE, FieldType.HASH, FieldType.SECRET, FieldType.AMOUNT);
    private static final Set<FieldType> GROUPED =
            EnumSet.of(FieldType.TEXT, FieldType.NUMBER, FieldType.YES_NO, FieldType.DATE);
    private static final List<Operator> OFFERED = List.of(Operator.IS, Operator.STARTS, Operator.FROM, Operator.BEFORE);

    @Inject
    private RecordNames names;

    @Inject
    private TextPage texts;

    /** One choice: what is sent, what it is called, whether it is chosen. */
    public record Option(String value, String label, boolean chosen) {}

    /** Fields of the category that conditions can be made for; sensitive ones cannot. */
    public List<Option> fields(String category) {
        var offered = new ArrayList<Option>();
        asked(category).forEach(field -> offered.add(new Option(field.key(), names.of(field.name()), false)));
        return offered;
    }

    private List<DataField> asked(String category) {
        return names.fields(category).stream()
                .filter(field ->
                        field.sensitivity() == null && !SealedTexts.has(field) && !UNASKED.contains(field.type()))
                .toList();
    }

    /** What records can be grouped by: the month, and fields with few enough values; sensitive ones make no groups. */
    public List<Option> groups(String category, String chosen) {
        var offered = new ArrayList<Option>();
        offered.add(new Option(GroupRecords.MONTH, texts.get("figures.month"), GroupRecords.MONTH.equals(chosen)));
        names.fields(category).stream()
                .filter(field -> field.sensitivity() == null && GROUPED.contains(field.type()))
                .forEach(field -> offered.add(new Option(
                        field.key(), names.of(field.name()), field.key().equals(chosen))));
        return offered;
    }

    /** How a condition compares. */
    public List<Operator> getOperators() {
        return OFFERED;
    }

    /** What the field for the search completes. */
    public List<Option> words(String category) {
        var words = new ArrayList<Option>();
        asked(category).forEach(field -> {
            words.add(new Option(field.key() + ":", names.of(field.name()), false));
            field.values()
                    .forEach(value -> words.add(
                            new Option(field.key() + ":" + value, names.of(field.name()) + ": " + value, false)));
        });
        words.add(new Option("occurredAt:>=", "occurredAt", false));
        words.add(new Option("externalId:", "externalId", false));
        return words;
    }

    /** All fields that may come out, the shown ones chosen. */
    public List<Option> columns(String category, List<String> shown) {
        return names.fields(category).stream()
                .filter(field -> field.type() != FieldType.SECRET)
                .map(field -> new Option(field.key(), names.of(field.name()), shown.contains(field.key())))
                .toList();
    }

    /** The condition that was put together in the menu, in the words of the search; empty when the menu was not sent. */
    Optional<String> condition() {
        var field = text("menu-field");
        var value = text("menu-value").replace("\"", "");
        if (!sent("menu") || field.isEmpty() || value.isEmpty()) return Optional.empty();
        var operator = Choice.of(Operator.class, text("menu-operator"));
        var quoted = value.matches("\\S+") ? value : "\"" + value + "\"";
        return Optional.of(field + ":"
                + switch (operator == null ? Operator.IS : operator) {
                    case STARTS -> value.matches("\\S+") ? value + "*" : quoted;
                    case FROM -> ">=" + quoted;
                    case BEFORE -> "<" + quoted;
                    default -> quoted;
                });
    }

    /** The columns that were chosen; empty when that was not sent. */
    Optional<String> columns() {
        if (!sent("columns")) return Optional.empty();
        var chosen = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("column", new String[0]);
        return Optional.of(String.join(",", Arrays.asList(chosen)));
    }

    private static boolean sent(String name) {
        return parameters().containsKey(name);
    }

    private static String text(String name) {
        return parameters().getOrDefault(name, "").strip();
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
