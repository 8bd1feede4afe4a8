package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.RuleFinding.Severity;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.profile.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Collects what rules find. Texts and provisions stand in the rule texts under the rule's id and, where a rule can fail in
 * several ways, the way: {@code R30.planned} is told as R30.
 */
final class Findings {

    private final RuleContext context;
    private final List<RuleFinding> found = new ArrayList<>();

    Findings(RuleContext context) {
        this.context = context;
    }

    /** A country as an argument, told by its name. */
    record Country(String code) {}

    /** Words of the rule texts as an argument. */
    record Word(String key) {}

    /** Notes a refusal when the condition holds. */
    Findings refuse(boolean wrong, String way, Place place, Object value, Object... arguments) {
        if (wrong) add(Severity.REFUSES, way, place, value, arguments);
        return this;
    }

    /** Notes a refusal when the value is absent. */
    Findings require(Object value, String way, Place place, Object... arguments) {
        return refuse(absent(value), way, place, null, arguments);
    }

    /** Notes a warning, which has to be acknowledged, when the condition holds. */
    Findings warn(boolean doubtful, String way, Place place, Object value, Object... arguments) {
        if (doubtful) add(Severity.WARNS, way, place, value, arguments);
        return this;
    }

    List<RuleFinding> all() {
        return List.copyOf(found);
    }

    static boolean absent(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> elements && elements.isEmpty();
    }

    private void add(Severity severity, String way, Place place, Object value, Object... arguments) {
        var rule = way.contains(".") ? way.substring(0, way.indexOf('.')) : way;
        found.add(new RuleFinding(
                rule,
                severity,
                place.annex(),
                place.path(),
                value == null ? null : value.toString(),
                context.english().of(rule + ".why"),
                place.owner(),
                told(context.english(), way, arguments),
                told(context.chinese(), way, arguments),
                place.page()));
    }

    private static String told(Words words, String way, Object... arguments) {
        return words.of(
                way,
                Arrays.stream(arguments).map(argument -> told(words, argument)).toArray());
    }

    private static Object told(Words words, Object argument) {
        if (argument instanceof Enum<?> constant) return words.of(constant);
        if (argument instanceof Country country) return words.country(country.code());
        if (argument instanceof Word word) return words.of(word.key());
        if (argument instanceof Period period) return words.of(period);
        return argument instanceof LocalDate day ? words.of(day) : argument;
    }
}
