package eu.mandate.instruction.domain;

import eu.mandate.catalogue.domain.profile.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the human text of an instruction from its payload, in one language.
 *
 * <p>A template stands under the instruction's type. In it, {@code {member}} is replaced by the payload's member and
 * {@code {outer.inner}} by a member of a nested record; a part in square brackets is left out when one of its members is
 * absent. A code in {@code {member@register}} is followed by what it is called, in brackets, when
 * {@link CodeNames} knows it, and of a list {@code {member#}} says how many there are. Doubled braces and brackets stand for themselves. An absent member reads as a dash. A list is joined; each nested
 * record in it is written with the template {@code <type>.<member>}. Truths and enum constants have words under
 * {@code <type>.<member>.<value>} or {@code enum.<value>}; truths have yes and no of their own. Values are never read as
 * templates, and their line breaks and control characters become spaces, so that a value cannot look like another sentence.
 */
public final class InstructionText {
    private static final Pattern PARTS =
            Pattern.compile("\\{\\{|}}|\\[\\[|]]|\\{(?<member>[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*)*)"
                    + "(?:@(?<register>[a-z]+)|(?<count>#))?}|(?<open>\\[)|(?<close>])");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final String ABSENT = "–";

    private final Map<String, String> words;
    private final boolean chinese;
    private final DateTimeFormatter day;

    /**
     * A writer.
     *
     * @param words templates and words by key
     * @param language English or Chinese
     */
    public InstructionText(Map<String, String> words, Locale language) {
        this.words = Map.copyOf(words);
        this.chinese = "zh".equals(language.getLanguage());
        this.day = chinese
                ? DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINESE)
                : DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    }

    /** Whether there is a template for a type. */
    public boolean knows(String type) {
        return words.containsKey(type);
    }

    /**
     * The text of an instruction, with the names of its codes.
     *
     * @param payload members by name, as {@link PayloadTree} gives them
     * @throws IllegalStateException when there is no template, or when it names a member that the payload does not have
     */
    public String of(String type, Map<String, ?> payload, CodeNames names) {
        return new Filling(type, payload, names).text();
    }

    private String template(String key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new IllegalStateException("no text for instructions of type " + key));
    }

    /** One template and the record it is filled from. */
    private final class Filling {
        private final String path;
        private final Map<String, ?> members;
        private final CodeNames names;
        private final StringBuilder done = new StringBuilder();
        private StringBuilder optional;
        private boolean complete;

        Filling(String path, Map<String, ?> members, CodeNames names) {
            this.path = path;
            this.members = members;
            this.names = names;
        }

        String text() {
            var template = template(path);
            var parts = PARTS.matcher(template);
            var end = 0;
            while (parts.find()) {
                write(template.substring(end, parts.start()));
                if (parts.group("count") != null) count(parts.group("member"));
                else if (parts.group("member") != null) fill(parts.group("member"), parts.group("register"));
                else if (parts.group("open") != null) open();
                else if (parts.group("close") != null) close();
                else write(parts.group().substring(1));
                end = parts.end();
            }
            write(template.substring(end));
            return done.toString();
        }

        private void write(String text) {
            (optional == null ? done : optional).append(text);
        }

        private void open() {
            optional = new StringBuilder();
            complete = true;
        }

        private void close() {
            if (optional != null && complete) done.append(optional);
            optional = null;
        }

        private void fill(String member, String register) {
            var value = value(members, member);
            if (absent(value)) complete = false;
            if (absent(value)) write(ABSENT);
            else if (register == null) write(shown(path + "." + member, value, names));
            else write(codes(register, value, names));
        }

        private void count(String member) {
            var value = value(members, member);
            if (absent(value)) complete = false;
            write(String.valueOf(value instanceof Collection<?> elements ? elements.size() : 0));
        }

        private Object value(Map<?, ?> record, String member) {
            var dot = member.indexOf('.');
            var name = dot < 0 ? member : member.substring(0, dot);
            if (!record.containsKey(name)) {
                throw new IllegalStateException("instructions of type " + path + " have no member " + name);
            }
            var value = record.get(name);
            if (dot < 0 || value == null) return value;
            return value((Map<?, ?>) value, member.substring(dot + 1));
        }
    }

    private static boolean absent(Object value) {
        return value == null
                || value instanceof Collection<?> elements && elements.isEmpty()
                || value instanceof String text && text.isBlank();
    }

    private String shown(String path, Object value, CodeNames names) {
        if (value instanceof Collection<?> elements) return list(elements, element -> shown(path, element, names));
        if (value instanceof Map<?, ?> record) return nested(path, record, names);
        if (value instanceof Boolean truth) return word(path, truth, truth ? yes() : no());
        if (value instanceof Enum<?> constant) return word(path, constant.name(), constant.name());
        if (value instanceof LocalDate date) return day.format(date);
        if (value instanceof Instant instant) return moment(instant);
        return BREAKS.matcher(value.toString().strip()).replaceAll(" ");
    }

    private String list(Collection<?> elements, Function<Object, String> shown) {
        return elements.stream().map(shown).collect(Collectors.joining(chinese ? "、" : ", "));
    }

    private String codes(String register, Object value, CodeNames names) {
        if (value instanceof Collection<?> codes) return list(codes, code -> codes(register, code, names));
        var code = shown(register, value, names);
        var called = names.of(register, code).stream()
                .map(name -> shown(register, name instanceof Text text ? in(text) : name, names))
                .collect(Collectors.joining(chinese ? "；" : "; "));
        if (called.isEmpty()) return code;
        return chinese ? code + "（" + called + "）" : code + " (" + called + ")";
    }

    private String in(Text text) {
        return chinese ? text.zh() : text.en();
    }

    private String nested(String path, Map<?, ?> record, CodeNames names) {
        var members = record.entrySet().stream()
                .collect(PayloadTree::empty, (all, e) -> all.put((String) e.getKey(), e.getValue()), Map::putAll);
        if (knows(path)) return new Filling(path, members, names).text();
        return members.entrySet().stream()
                .filter(member -> !absent(member.getValue()))
                .map(member -> shown(path + "." + member.getKey(), member.getValue(), names))
                .collect(Collectors.joining(" "));
    }

    private String word(String path, Object value, String otherwise) {
        return Stream.of(path + "." + value, "enum." + value)
                .map(words::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(otherwise);
    }

    private String moment(Instant instant) {
        var utc = instant.atOffset(ZoneOffset.UTC);
        return day.format(utc) + " "
                + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(utc) + " UTC";
    }

    private String yes() {
        return chinese ? "是" : "yes";
    }

    private String no() {
        return chinese ? "否" : "no";
    }
}
