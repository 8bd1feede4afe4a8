package eu.mandate.agreement.domain.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses before a snapshot fills them. The file is plain text: {@code # key | title} opens a part, {@code ## key |
 * heading} a clause, every further paragraph is a provision. A provision may begin with conditions in brackets, all of which
 * have to hold; it names variables as <code>{name}</code> and refers to clauses and annexes as {@code [clause:key]} and
 * {@code [annex:IV]}.
 */
public record Template(List<Part> parts) {

    private static final Pattern TITLE = Pattern.compile("(#{1,2}) ([A-Za-z]+) \\| (.+)");
    private static final Pattern CONDITION = Pattern.compile("\\[([a-z-]+)] ");

    /** A part of the agreement. */
    public record Part(String key, String title, List<Clause> clauses) {}

    /** A clause with its provisions. */
    public record Clause(String key, String heading, List<Provision> provisions) {}

    /** One numbered paragraph. */
    public record Provision(List<String> conditions, String text) {}

    /** @throws IllegalArgumentException when a paragraph stands outside of a clause or a title is malformed */
    public static Template parse(String text) {
        var parts = new ArrayList<Part>();
        for (var paragraph : text.strip().split("\\n\\s*\\n"))
            add(parts, paragraph.replace('\n', ' ').strip());
        return new Template(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String paragraph) {
        if (!paragraph.startsWith("#")) {
            last(last(parts).clauses()).provisions().add(provision(paragraph));
            return;
        }
        var title = TITLE.matcher(paragraph);
        if (!title.matches()) throw new IllegalArgumentException("no title: " + paragraph);
        open(parts, title);
    }

    private static void open(List<Part> parts, Matcher title) {
        if (title.group(1).length() == 1) parts.add(new Part(title.group(2), title.group(3), new ArrayList<>()));
        else last(parts).clauses().add(new Clause(title.group(2), title.group(3), new ArrayList<>()));
    }

    private static Provision provision(String paragraph) {
        var conditions = new ArrayList<String>();
        var rest = paragraph;
        for (var next = CONDITION.matcher(rest); next.lookingAt(); next = CONDITION.matcher(rest)) {
            conditions.add(next.group(1));
            rest = rest.substring(next.end());
        }
        return new Provision(List.copyOf(conditions), rest);
    }

    private static <T> T last(List<T> elements) {
        if (elements.isEmpty()) throw new IllegalArgumentException("a paragraph outside of a clause");
        return elements.get(elements.size() - 1);
    }
}
