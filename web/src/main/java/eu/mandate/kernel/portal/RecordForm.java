package eu.mandate.kernel.portal;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import eu.mandate.kernel.service.RecordValidation;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.json.Json;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form for one type of record, made from its components and their constraints, so that a page asks exactly what the REST
 * API takes and refuses with the same words: {@code <m:fields form="#{page.form}"/>}. It keeps what was typed as text; the
 * record exists only when {@link #read} succeeds. It belongs into a view-scoped page.
 *
 * @param <T> a record of scalars, enums, sets, lists, nested records and lists of nested records
 */
public class RecordForm<T extends Record> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final String prefix;
    private final String id;
    private final FormValues values = new FormValues();
    private final HashSet<String> kept = new HashSet<>();
    private final HashSet<String> longTexts = new HashSet<>();
    private final HashMap<String, List<FormOption>> offers = new HashMap<>();
    private String fresh;

    /**
     * An empty form.
     *
     * @param textPrefix what stands before a component's name in the key of its label
     */
    public RecordForm(Class<T> type, String textPrefix) {
        this(type, textPrefix, "f");
    }

    /** @param id what the ids of the elements start with, for a page with several forms */
    public RecordForm(Class<T> type, String textPrefix, String id) {
        this.type = type;
        this.prefix = textPrefix;
        this.id = id;
    }

    /** Takes the record's values into the fields, in place of all that stood there. */
    public RecordForm<T> fill(T value) {
        return fillJson(Records.write(value));
    }

    /** Takes the values of a record's JSON into the fields, in place of all that stood there. */
    public RecordForm<T> fillJson(String json) {
        values.clear();
        try (var reader = Json.createReader(new StringReader(json))) {
            new FormJson(values).read(parts(), "", reader.readObject());
        }
        return this;
    }

    /** Puts a value into one field, by its dotted name; also into one that is not shown. */
    public void set(String name, String... texts) {
        values.put(name, texts == null || texts.length == 1 && texts[0] == null ? List.of() : Arrays.asList(texts));
    }

    /** Leaves components of the record out of the page; what stands in them stays and cannot be sent from outside. */
    public RecordForm<T> keep(String... names) {
        kept.addAll(List.of(names));
        return this;
    }

    /** Gives components more than one line. */
    public RecordForm<T> longText(String... names) {
        longTexts.addAll(List.of(names));
        return this;
    }

    /** Lets one text, or each of several, be chosen from these; the name is dotted and without indexes. */
    public RecordForm<T> offer(String name, List<FormOption> options) {
        offers.put(name, List.copyOf(options));
        return this;
    }

    /** Adds an empty entry to a group. */
    public void add(String group) {
        take();
        fresh = group + "." + values.count(group);
        values.count(group, values.count(group) + 1);
    }

    /** Takes the entry of that number, counted from 1, out of a group. */
    public void remove(String group, int number) {
        take();
        values.remove(group, number - 1);
    }

    /** All fields, in the order of the record. */
    public List<FormField> getFields() {
        return getSections().stream()
                .flatMap(section -> section.getFields().stream())
                .toList();
    }

    /** The fields in the groups they are shown in. */
    public List<FormSection> getSections() {
        take();
        return new FormLayout(this, values).sections(parts());
    }

    /** How often each group repeats, as hidden inputs: name and value. */
    public List<Map.Entry<String, Integer>> getCounts() {
        take();
        return new FormLayout(this, values).counts(parts());
    }

    /**
     * The record that was typed.
     *
     * @throws Refusal VALIDATION with the JSON pointer of every fault, in the order of the fields
     */
    public T read() {
        var json = json();
        var order = new FormPointers(this, getFields(), getSections());
        try {
            var read = read(json, order);
            CDI.current().select(RecordValidation.class).get().check(read);
            return read;
        } catch (Refusal refusal) {
            throw order.sorted(refusal);
        }
    }

    private T read(String json, FormPointers order) {
        try {
            return Records.read(json, type);
        } catch (Refusal refusal) {
            throw order.withMissing(refusal);
        }
    }

    /** What was typed as JSON, blank fields and blank entries left out; not checked. */
    public String json() {
        take();
        new FormLayout(this, values).prune(parts(), "");
        return new FormJson(values).write(parts(), "").toString();
    }

    /** The forms of this page that were sent with this request. */
    public static List<RecordForm<?>> sent() {
        return FormPosting.sent(FacesContext.getCurrentInstance());
    }

    /** What a JSON pointer of a refusal is about: the id of the element and the key of its label. */
    public Optional<FormPointers.Place> at(String pointer) {
        return new FormPointers(this, getFields(), getSections()).place(pointer);
    }

    /** The hidden input that tells that this form was sent. */
    public String getMarker() {
        return id + "-sent";
    }

    /** Takes what the browser sent into the fields, once per request; tests have no browser. */
    void take() {
        FormPosting.take(FacesContext.getCurrentInstance(), this);
    }

    List<FormPart> parts() {
        return FormPart.of(type);
    }

    FormValues store() {
        return values;
    }

    boolean shown(FormPart part) {
        return !kept.contains(part.path());
    }

    String id(String name) {
        return id + "-" + name.replace('.', '-');
    }

    String key(String path) {
        return prefix + "." + path;
    }

    FieldKind kind(FormPart part) {
        var kind = part.kind();
        if (offers.containsKey(part.path())) return part.repeated() ? FieldKind.CHOICES : FieldKind.CHOICE;
        return kind == FieldKind.TEXT && longTexts.contains(part.path()) ? FieldKind.LONG_TEXT : kind;
    }

    List<FormOption> offered(String path) {
        return offers.getOrDefault(path, List.of());
    }

    List<String> values(String name) {
        return values.get(name);
    }

    boolean fresh(String group, int index) {
        return (group + "." + index).equals(fresh);
    }

    String error(FacesContext context, String elementId) {
        return context == null
                ? null
                : context.getMessageList(elementId).stream()
                        .findFirst()
                        .map(FacesMessage::getDetail)
                        .orElse(null);
    }
}
