package eu.mandate.instruction.portal;

import eu.mandate.instruction.domain.PayloadChange;
import eu.mandate.instruction.service.PayloadNameService;
import eu.mandate.kernel.portal.DatePage;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the payload of an instruction, member by member, in words; and what became of it, side by side. */
@Named("payloads")
@RequestScoped
public class PayloadWords {
    private static final String ABSENT = "–";
    // Whatever feature an instruction belongs to, its words stand under the feature, the type and the member.
    private static final List<String> FEATURES =
            List.of("organisation.", "retention.", "visibility.", "agreement.", "instruction.");
    // The member that tells the settings of one type apart.
    private static final List<String> SUBJECTS = List.of(".purpose.", ".territory.", ".code.");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private TextPage texts;

    @Inject
    private DatePage dates;

    @Inject
    private PayloadNameService service;

    @Inject
    private CodeWords codes;

    // What has no name is kept by its id, so that a page of versions asks for nobody twice.
    private final Map<UUID, String> named = new HashMap<>();

    /** One member: what it is called, and what it said before and says now; {@code –} where it says nothing. */
    public record Line(String label, String before, String after) {
        /** Whether it changed. */
        public boolean changed() {
            return !before.equals(after);
        }
    }

    /**
     * Both payloads side by side.
     *
     * @param type of the instruction
     * @param before canonical JSON, or null or empty when there was nothing
     * @param after likewise
     */
    public List<Line> compare(String type, String before, String after) {
        name(before, after);
        var old = members(type, before);
        var now = members(type, after);
        var names = new ArrayList<>(now.keySet());
        new TreeSet<>(old.keySet())
                .stream().filter(name -> !now.containsKey(name)).forEach(names::add);
        return names.stream()
                .map(name -> new Line(name, old.getOrDefault(name, ABSENT), now.getOrDefault(name, ABSENT)))
                .toList();
    }

    /** One place that differs, in words: what it is called, what came and what went; {@code –} for nothing. */
    public record Difference(String label, String added, String removed) {}

    /**
     * What differs between two versions, place by place.
     *
     * @param type of the instructions
     */
    public List<Difference> changes(String type, List<PayloadChange> changes) {
        name(changes.stream()
                .flatMap(change -> Stream.concat(change.added().stream(), change.removed().stream()))
                .toArray(String[]::new));
        return changes.stream().map(change -> difference(type, change)).toList();
    }

    private Difference difference(String type, PayloadChange change) {
        var path = new StringBuilder(type);
        var label = new ArrayList<String>();
        for (var step : change.pointer().substring(1).split("/")) {
            var name = step.replace("~1", "/").replace("~0", "~");
            label.add(text(path.append('.').append(name).toString()).orElse(name));
        }
        var place = path.toString();
        return new Difference(String.join(" – ", label), all(place, change.added()), all(place, change.removed()));
    }

    private String all(String path, List<String> values) {
        if (values.isEmpty()) return ABSENT;
        return values.stream()
                .map(value -> value.startsWith("{") ? record(path, value) : words(path, value))
                .collect(Collectors.joining(separator(path)));
    }

    /** An element of a list that has members itself; anything else that begins like one stays what it is. */
    private String record(String path, String json) {
        try {
            var found = new LinkedHashMap<String, String>();
            try (var reader = Json.createReader(new StringReader(json))) {
                read(path, "", reader.readObject(), found);
            }
            return String.join(separator(), found.values());
        } catch (JsonException text) {
            return words(path, json);
        }
    }

    /** A setting's subject with the name of whoever is in it; the subject itself when nobody is. */
    public String called(String type, String subject) {
        name(subject);
        return ID.matcher(subject(type, subject)).replaceAll(id -> Matcher.quoteReplacement(called(id.group())));
    }

    /** Finds in one look what everybody is called whom a payload names by id. */
    private void name(String... payloads) {
        var ids = Stream.of(payloads)
                .filter(Objects::nonNull)
                .flatMap(payload -> ID.matcher(payload).results())
                .map(found -> UUID.fromString(found.group()))
                .filter(id -> !named.containsKey(id))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) return;
        ids.forEach(id -> named.put(id, id.toString()));
        named.putAll(service.of(ids));
    }

    /** A setting's subject in words; the subject itself when it has none. */
    public String subject(String type, String subject) {
        return SUBJECTS.stream()
                .flatMap(member -> FEATURES.stream().map(feature -> feature + type + member + subject))
                .filter(texts::has)
                .findFirst()
                .map(texts::get)
                .orElse(subject);
    }

    private Map<String, String> members(String type, String json) {
        var found = new LinkedHashMap<String, String>();
        if (json == null || json.isBlank()) return found;
        try (var reader = Json.createReader(new StringReader(json))) {
            read(type, "", reader.readObject(), found);
        }
        return found;
    }

    private void read(String key, String prefix, JsonObject object, Map<String, String> found) {
        object.forEach((name, value) -> {
            var path = key + "." + name;
            var label = prefix + text(path).orElse(name);
            if (value instanceof JsonObject nested) read(path, label + " – ", nested, found);
            else if (value instanceof JsonArray list && holdsObjects(list)) several(path, label, list, found);
            else found.put(label, words(path, value));
        });
    }

    private void several(String path, String label, JsonArray list, Map<String, String> found) {
        for (var index = 0; index < list.size(); index++) {
            read(path, label + " " + (index + 1) + " – ", list.getJsonObject(index), found);
        }
    }

    private static boolean holdsObjects(JsonArray list) {
        return !list.isEmpty() && list.get(0) instanceof JsonObject;
    }

    private String words(String path, JsonValue value) {
        if (value instanceof JsonArray list) {
            return list.stream().map(each -> words(path, each)).collect(Collectors.joining(separator(path)));
        }
        if (value.getValueType() == JsonValue.ValueType.NULL) return ABSENT;
        return words(path, value instanceof JsonString string ? string.getString() : value.toString());
    }

    // Names of codes have commas of their own.
    private String separator(String path) {
        return codes.areCodes(path) ? "\n" : separator();
    }

    private String separator() {
        return "zh".equals(texts.locale().getLanguage()) ? "、" : ", ";
    }

    private String words(String path, String text) {
        return text(path + "." + text)
                .or(() -> Optional.of("choice." + text).filter(texts::has).map(texts::get))
                .or(() -> codes.of(path, text))
                .orElseGet(() -> ID.matcher(text).matches() ? called(text) : day(text));
    }

    private String called(String id) {
        return named.getOrDefault(UUID.fromString(id), id);
    }

    private Optional<String> text(String path) {
        return FEATURES.stream()
                .map(feature -> feature + path)
                .filter(texts::has)
                .findFirst()
                .map(texts::get);
    }

    private String day(String text) {
        try {
            return dates.day(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException noDay) {
            return text;
        }
    }
}
