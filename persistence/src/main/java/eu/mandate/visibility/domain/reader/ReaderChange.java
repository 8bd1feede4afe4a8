package eu.mandate.visibility.domain.reader;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.reader.ReaderPreview.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A scope of a reader and what it would take the place of.
 *
 * @param before null for nothing
 * @param others what else was instructed about readers, of whatever scope
 * @param day on which it would take effect
 */
public record ReaderChange(ReaderScope before, ReaderScope after, Collection<ReaderScope> others, LocalDate day) {
    public ReaderChange {
        others = others.stream()
                .filter(other -> other.scope().equals(after.scope()) && other.shows(day))
                .toList();
    }

    /** What holds of the scope without the change. */
    public List<ReaderScope> now() {
        return before == null ? List.copyOf(others) : with(before);
    }

    /** What would hold of it with the change. */
    public List<ReaderScope> then() {
        return with(after);
    }

    /** How far readers see now. */
    public List<ReaderReach> now(Collection<KnownReader> readers) {
        return reached(now(), readers);
    }

    /** How far they would see, in the same order. */
    public List<ReaderReach> then(Collection<KnownReader> readers) {
        return reached(then(), readers);
    }

    // A group may have thousands of members, and an organisation thousands of scopes.
    private List<ReaderReach> reached(List<ReaderScope> scopes, Collection<KnownReader> readers) {
        var byId = scopes.stream().collect(Collectors.groupingBy(ReaderScope::id));
        return readers.stream()
                .map(reader -> ReaderReach.of(
                        reader,
                        reader.ids()
                                .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                                .toList(),
                        day))
                .toList();
    }

    private List<ReaderScope> with(ReaderScope one) {
        var all = new ArrayList<>(others);
        if (one.shows(day)) all.add(one);
        return all;
    }

    /** The lines of the annex on visibility that would say something else: it names readers by how far they see. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var reach : Reach.values()) {
            var line = new Line(reach, count(now(), reach), count(then(), reach), otherEnd(reach));
            if (line.before() != line.after() || line.validity()) lines.add(line);
        }
        return lines;
    }

    private static long count(List<ReaderScope> scopes, Reach reach) {
        return scopes.stream().filter(scope -> scope.reach() == reach).count();
    }

    private boolean otherEnd(Reach reach) {
        return before != null
                && before.shows(day)
                && after.shows(day)
                && reach == before.reach()
                && reach == after.reach()
                && !Objects.equals(before.validUntil(), after.validUntil());
    }

    /** The categories that the scope is about. */
    public List<String> categories(ServiceProfile profile) {
        return CategoryRule.ofReaders(profile, after.scope()).stream()
                .flatMap(rule -> rule.rule().categories().stream())
                .toList();
    }

    /** The fields of these categories, {@code category.field}, but for those that are never taken in, and sealed ones. */
    public static List<String> fields(ServiceProfile profile, Collection<String> categories) {
        return profile.categories().stream()
                .filter(category -> categories.contains(category.code()))
                .flatMap(category -> category.fields().stream()
                        .filter(ReaderChange::isShown)
                        .map(field -> category.code() + "." + field.key()))
                .toList();
    }

    private static boolean isShown(DataField field) {
        return field.presence() != Presence.FORBIDDEN
                && field.type() != FieldType.SECRET
                && field.type() != FieldType.HASH;
    }
}
