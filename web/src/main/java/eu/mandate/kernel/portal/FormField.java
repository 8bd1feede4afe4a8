package eu.mandate.kernel.portal;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One field of a {@link RecordForm}: what to show and what stands in it. Made anew whenever the form is asked for it. */
public final class FormField {
    /** An empty attribute is left out of the page, and an option without one is sent as {@code on}; so it has a word. */
    static final FormOption UNANSWERED = new FormOption("-", null);

    private static final int LINE = 400;
    private static final int TEXT = 20_000;
    private static final int FEW = 4;
    private static final int ROWS_OF_LIST = 3;
    private static final int ROWS_OF_TEXT = 4;
    private static final Set<FieldKind> LINES =
            EnumSet.of(FieldKind.TEXT, FieldKind.NUMBER, FieldKind.DATE, FieldKind.TIME);
    // Only what is about the reader's own organisation; the e-mail address of a colleague is not the reader's.
    private static final Map<String, String> AUTOCOMPLETE = Map.of(
            "legalName", "organization",
            "street", "street-address",
            "postalCode", "postal-code",
            "city", "address-level2",
            "country", "country");

    private final RecordForm<?> form;
    private final FormPart part;
    private final String name;
    private final boolean demanded;

    /** @param demanded whether everything around the field is mandatory too */
    FormField(RecordForm<?> form, FormPart part, String name, boolean demanded) {
        this.form = form;
        this.part = part;
        this.name = name;
        this.demanded = demanded;
    }

    /** The dotted name with the indexes of its groups: {@code contacts.0.name}. */
    public String getName() {
        return name;
    }

    /** The element's id and the name it is sent under. */
    public String getId() {
        return form.id(name);
    }

    /** The key of the label, without indexes: {@code prefix.contacts.name}. */
    public String getLabelKey() {
        return form.key(part.path());
    }

    /** The key of the explanation under the label; the message files need not have it. */
    public String getHelpKey() {
        return getLabelKey() + ".help";
    }

    public FieldKind getKind() {
        return form.kind(part);
    }

    /** Whether the field must be filled in. */
    public boolean isRequired() {
        return part.required() && demanded;
    }

    /** Whether the field may stay empty even when its neighbours are filled in. */
    public boolean isOptional() {
        return !part.required();
    }

    public String getValue() {
        var texts = form.values(name);
        return texts.isEmpty() ? "" : String.join("\n", texts);
    }

    public void setValue(String value) {
        form.set(name, value);
    }

    public List<String> getValues() {
        return form.values(name);
    }

    public void setValues(List<String> values) {
        form.set(name, values.toArray(String[]::new));
    }

    /** What can be chosen; empty for a field of another kind. */
    public List<FormOption> getOptions() {
        var offered = form.offered(part.path());
        if (!offered.isEmpty()) return offered;
        if (getKind() == FieldKind.YES_NO) return List.of(new FormOption("true", null), new FormOption("false", null));
        if (part.country()) return countries();
        if (!part.type().isEnum()) return List.of();
        return Arrays.stream(part.type().getEnumConstants())
                .map(constant -> new FormOption(((Enum<?>) constant).name(), null))
                .toList();
    }

    /** Whether a country is to be chosen; the options are codes of ISO 3166-1 then. */
    public boolean isCountry() {
        return part.country() && form.offered(part.path()).isEmpty();
    }

    private static List<FormOption> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new FormOption(code, null))
                .toList();
    }

    /** The options as a reader sees them: an answer that may be left open can also be taken back. */
    List<FormOption> shownOptions() {
        var options = getOptions();
        if (getKind() != FieldKind.YES_NO || isRequired()) return options;
        return Stream.concat(options.stream(), Stream.of(UNANSWERED)).toList();
    }

    /** Whether the option is chosen at present. */
    public boolean chose(FormOption option) {
        return option == UNANSWERED ? getValue().isEmpty() : form.values(name).contains(option.value());
    }

    /** Whether the options are shown side by side instead of in a list that opens. */
    public boolean isOpen() {
        var kind = getKind();
        return kind == FieldKind.YES_NO
                || kind == FieldKind.CHOICES
                || kind == FieldKind.CHOICE && isRequired() && getOptions().size() <= FEW;
    }

    /** Whether the field is one line to type into. */
    public boolean isLine() {
        return LINES.contains(getKind());
    }

    /** Whether the field has several lines to type into. */
    public boolean isText() {
        return getKind() == FieldKind.LONG_TEXT || getKind() == FieldKind.LIST;
    }

    /** The lines of a field with several. */
    public int getRows() {
        return getKind() == FieldKind.LIST ? ROWS_OF_LIST : ROWS_OF_TEXT;
    }

    /** Whether the field is a list that opens. */
    public boolean isMenu() {
        return getKind() == FieldKind.CHOICE && !isOpen();
    }

    /** What the browser may fill in by itself. */
    public String getAutocomplete() {
        return AUTOCOMPLETE.getOrDefault(part.name(), "off");
    }

    /** The keyboard that fits on a device without one. */
    public String getInputMode() {
        if (part.email()) return "email";
        return getKind() == FieldKind.NUMBER ? "numeric" : "text";
    }

    /** The type of the input element. What browsers check by themselves is left out: they would speak their own language. */
    public String getType() {
        return switch (getKind()) {
            case DATE -> "date";
            case TIME -> "datetime-local";
            default -> "text";
        };
    }

    /** The most characters the browser lets in. */
    public int getMaxLength() {
        if (part.longest() > 0 && part.longest() < TEXT) return part.longest();
        return getKind() == FieldKind.TEXT || getKind() == FieldKind.NUMBER ? LINE : TEXT;
    }

    /** What is wrong with the field, {@code null} when nothing is. */
    public String getError() {
        return form.error(FacesContext.getCurrentInstance(), getId());
    }
}
