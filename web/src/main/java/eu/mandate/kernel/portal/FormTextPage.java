package eu.mandate.kernel.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words of a {@link RecordForm}, in the language of the page. */
@Named("formTexts")
@RequestScoped
public class FormTextPage {
    @Inject
    private TextPage texts;

    /** The explanation under a field's label; empty when there is none. */
    public String hint(FormField field) {
        if (texts.has(field.getHelpKey())) return texts.get(field.getHelpKey());
        return switch (field.getKind()) {
            case LIST -> texts.get("portal.form.list");
            case TIME -> texts.get("portal.form.time");
            default -> "";
        };
    }

    /** The options as a reader sees them, countries in the order of their names. */
    public List<FormOption> options(FormField field) {
        var options = field.shownOptions();
        if (!field.isCountry()) return options;
        return options.stream()
                .sorted(Comparator.comparing(option -> option(field, option), Collator.getInstance(texts.locale())))
                .toList();
    }

    /** What an option is called: under the field's own key, or as it is called everywhere. */
    public String option(FormField field, FormOption option) {
        if (option.text() != null) return option.text();
        if (option == FormField.UNANSWERED) return texts.get("portal.form.unanswered");
        if (field.isCountry()) return country(option.value());
        return texts.either(field.getLabelKey() + "." + option.value(), "choice." + option.value());
    }

    private String country(String code) {
        return texts.with("portal.form.country", new Locale("", code).getDisplayCountry(texts.locale()), code);
    }

    /** The heading of a section. */
    public String legend(FormSection section) {
        if (!section.isEntry()) return texts.get(section.getLabelKey());
        return texts.has(section.getEntryKey())
                ? texts.with(section.getEntryKey(), section.getNumber())
                : texts.with("portal.form.entry", texts.get(section.getLabelKey()), section.getNumber());
    }

    /** The word on the button that takes an entry out. */
    public String removal(FormSection section) {
        return texts.with("portal.form.remove", legend(section));
    }
}
