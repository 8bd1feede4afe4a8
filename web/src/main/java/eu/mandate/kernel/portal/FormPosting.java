package eu.mandate.kernel.portal;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Takes what a browser sent into a form, once per request and before anything else is done with it. */
final class FormPosting {
    private static final String SENT = FormPosting.class.getName();

    private final RecordForm<?> form;
    private final Map<String, String[]> parameters;

    FormPosting(RecordForm<?> form, Map<String, String[]> parameters) {
        this.form = form;
        this.parameters = parameters;
    }

    static void take(FacesContext context, RecordForm<?> form) {
        if (context == null || !context.isPostback()) return;
        var parameters = context.getExternalContext().getRequestParameterValuesMap();
        if (!parameters.containsKey(form.getMarker())) return;
        var sent = sent(context);
        if (sent.stream().anyMatch(each -> each == form)) return;
        sent.add(form);
        new FormPosting(form, parameters).take(form.parts(), "");
    }

    /** The forms taken in during this request. */
    @SuppressWarnings("unchecked")
    static List<RecordForm<?>> sent(FacesContext context) {
        return (List<RecordForm<?>>) context.getAttributes().computeIfAbsent(SENT, first -> new ArrayList<>());
    }

    void take(List<FormPart> parts, String prefix) {
        for (var part : parts) {
            if (!form.shown(part)) continue;
            var name = prefix + part.name();
            switch (part.shape()) {
                case FIELD -> form.store().put(name, texts(part, name));
                case RECORD -> take(part.parts(), name + ".");
                case RECORDS -> entries(part, name);
            }
        }
    }

    private void entries(FormPart part, String name) {
        form.store().count(name, number(form.id(name) + "-count"));
        for (var index = 0; index < form.store().count(name); index++) {
            take(part.parts(), name + "." + index + ".");
        }
    }

    private List<String> texts(FormPart part, String name) {
        var texts = Arrays.stream(parameters.getOrDefault(form.id(name), new String[0]))
                .filter(text -> form.kind(part) != FieldKind.YES_NO || !text.equals(FormField.UNANSWERED.value()))
                .map(text -> text.replace("\r\n", "\n"));
        if (form.kind(part) != FieldKind.LIST) return texts.toList();
        return texts.flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private int number(String parameter) {
        var sent = parameters.getOrDefault(parameter, new String[0]);
        return sent.length == 1 && sent[0].matches("\\d{1,4}") ? Integer.parseInt(sent[0]) : 0;
    }
}
