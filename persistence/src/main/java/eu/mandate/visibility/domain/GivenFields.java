package eu.mandate.visibility.domain;

import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.visibility.domain.ScopePreview.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What authorisations of one application give, and what a change of them means. */
public final class GivenFields {
    private final List<PermissionRule> rules;
    private final LocalDate day;

    /**
     * The fields of an application.
     *
     * @param rules its permissions
     * @param day on which it is asked
     */
    public GivenFields(List<PermissionRule> rules, LocalDate day) {
        this.rules = List.copyOf(rules);
        this.day = day;
    }

    /**
     * Numbers of people, as {@link ScopePreview} has them.
     *
     * @param more whether the choice means somebody more; whom a platform does not give today it may give tomorrow
     */
    public record People(long before, long after, long beyond, long gained, long lost, boolean more) {}

    /** Every field that the authorisation gives, {@code category.field}; none for null. */
    public SortedSet<String> of(AppAuthorisation authorisation) {
        if (authorisation == null || !authorisation.gives(day)) return new TreeSet<>();
        return rules.stream()
                .filter(rule -> authorisation.permissions().contains(rule.permission()))
                .flatMap(rule -> rule.fields().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What would follow from a change.
     *
     * @param before null for nothing
     */
    public ScopePreview preview(AppAuthorisation before, AppAuthorisation after, People people, boolean needsApproval) {
        var fieldsBefore = of(before);
        var fieldsAfter = of(after);
        var gained = without(fieldsAfter, fieldsBefore);
        var lines = lines(before, after, !fieldsBefore.equals(fieldsAfter));
        var more = !gained.isEmpty() || people.more();
        return new ScopePreview(
                people.before(),
                people.after(),
                people.beyond(),
                people.gained(),
                people.lost(),
                List.copyOf(gained),
                List.copyOf(without(fieldsBefore, fieldsAfter)),
                List.copyOf(without(categories(fieldsAfter), categories(fieldsBefore))),
                List.copyOf(without(categories(fieldsBefore), categories(fieldsAfter))),
                lines,
                more || lines.contains(Line.ACCOUNT) && after.gives(day),
                more,
                needsApproval);
    }

    private static List<Line> lines(AppAuthorisation before, AppAuthorisation after, boolean fields) {
        var none = before == null;
        var lines = new ArrayList<Line>();
        if (none || !before.account().equals(after.account())) lines.add(Line.ACCOUNT);
        if (none || !before.people().equals(after.people())) lines.add(Line.PEOPLE);
        if (none || !before.permissions().equals(after.permissions())) lines.add(Line.PERMISSIONS);
        if (fields) lines.add(Line.FIELDS);
        if (!Objects.equals(none ? null : before.need(), after.need())) lines.add(Line.NEED);
        if (!Objects.equals(none ? null : before.validUntil(), after.validUntil())) lines.add(Line.VALIDITY);
        return lines;
    }

    private static SortedSet<String> categories(SortedSet<String> fields) {
        return fields.stream()
                .map(field -> field.substring(0, field.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> without(SortedSet<String> all, SortedSet<String> those) {
        var left = new TreeSet<>(all);
        left.removeAll(those);
        return left;
    }
}
