package eu.mandate.agreement.domain.body;

import eu.mandate.agreement.domain.Words;
import eu.mandate.document.domain.Block;
import eu.mandate.document.domain.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clauses of one agreement: numbered without gaps, variables filled, references resolved. */
public final class Clauses {

    private static final Pattern MARK =
            Pattern.compile("\\{([A-Za-z.]+)}|\\[(clause|annex):([A-Za-z]+)]|\\*\\*(.+?)\\*\\*");

    private final Map<String, String> variables;
    private final Set<String> conditions;
    private final Words words;
    private final Map<String, Integer> numbers;

    private Clauses(Template template, Map<String, String> variables, Set<String> conditions, Words words) {
        this.variables = variables;
        this.conditions = conditions;
        this.words = words;
        this.numbers = numbers(template);
    }

    /** The number of each clause by its key: counted through all parts. */
    public static Map<String, Integer> numbers(Template template) {
        var numbers = new HashMap<String, Integer>();
        template.parts()
                .forEach(part -> part.clauses().forEach(clause -> numbers.put(clause.key(), numbers.size() + 1)));
        return numbers;
    }

    /**
     * The blocks of all parts in their order.
     *
     * @param words how references read
     * @throws IllegalStateException for a variable or a reference the template names and nobody supplies
     */
    public static List<Block> of(
            Template template, Map<String, String> variables, Set<String> conditions, Words words) {
        var clauses = new Clauses(template, variables, conditions, words);
        var blocks = new ArrayList<Block>();
        for (var part : template.parts()) {
            blocks.add(new Block.Heading(1, "part-" + part.key(), null, clauses.filled(part.title())));
            part.clauses().forEach(clause -> clauses.add(blocks, clause));
        }
        return List.copyOf(blocks);
    }

    private void add(List<Block> blocks, Template.Clause clause) {
        var number = numbers.get(clause.key());
        blocks.add(new Block.Heading(
                2, "clause-" + clause.key(), words.of("clause.number", number), filled(clause.heading())));
        var count = 0;
        for (var provision : clause.provisions()) {
            if (!conditions.containsAll(provision.conditions())) continue;
            count++;
            var id = "clause-" + clause.key() + "-" + count;
            blocks.add(new Block.Paragraph(id, number + "." + count, runs(provision.text())));
        }
    }

    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var mark = MARK.matcher(text);
        var from = 0;
        while (mark.find()) {
            if (mark.start() > from) runs.add(Run.of(text.substring(from, mark.start())));
            runs.add(run(mark));
            from = mark.end();
        }
        if (from < text.length()) runs.add(Run.of(text.substring(from)));
        return runs;
    }

    private Run run(Matcher mark) {
        if (mark.group(1) != null) return Run.of(variable(mark.group(1)));
        if (mark.group(4) != null) return new Run(filled(mark.group(4)), true, null);
        return reference(mark.group(2), mark.group(3));
    }

    private Run reference(String kind, String key) {
        if (kind.equals("annex")) return Run.to("annex-" + key, words.of("annex", key));
        var number = numbers.get(key);
        if (number == null) throw new IllegalStateException("no such clause: " + key);
        return Run.to("clause-" + key, words.of("clause", number));
    }

    private String filled(String text) {
        var filled = new StringBuilder();
        var mark = MARK.matcher(text);
        while (mark.find()) {
            var value = mark.group(1) == null ? mark.group() : variable(mark.group(1));
            mark.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return mark.appendTail(filled).toString();
    }

    private String variable(String name) {
        var value = variables.get(name);
        if (value == null) throw new IllegalStateException("no value for the variable " + name);
        return value;
    }
}
