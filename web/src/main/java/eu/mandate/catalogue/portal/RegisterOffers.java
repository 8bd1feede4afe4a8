package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.kernel.portal.FormField;
import eu.mandate.kernel.portal.FormOption;
import eu.mandate.kernel.portal.RecordForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets fields that hold the key of another entry be chosen from the entries there are. */
@RequestScoped
public class RegisterOffers {
    private static final Map<String, Register> KEYS = Map.of(
            "subProcessor", Register.SUB_PROCESSOR,
            "engagedBy", Register.SUB_PROCESSOR,
            "deputyFor", Register.SIGNATORY);

    @Inject
    private RegisterRows entries;

    /**
     * Offers what there is to choose from.
     *
     * @param own key of the entry itself, which never refers to itself; {@code null} for a new one
     */
    public void make(RecordForm<?> form, String processor, String own) {
        form.getFields().stream()
                .filter(field -> KEYS.containsKey(field.getName()))
                .forEach(field -> form.offer(field.getName(), options(field, processor, own)));
    }

    private List<FormOption> options(FormField field, String processor, String own) {
        var present = entries.all(processor, KEYS.get(field.getName())).stream()
                .filter(row -> !row.entry().retired() && !row.entry().key().equals(own))
                .map(row -> new FormOption(
                        row.entry().key(), row.title() + " (" + row.entry().key() + ")"));
        // A key that is there but counts no longer stays, or saving would lose it without a word.
        var chosen = field.getValues().stream().map(key -> new FormOption(key, key));
        return Stream.concat(present, chosen)
                .collect(Collectors.toMap(
                        FormOption::value, option -> option, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
