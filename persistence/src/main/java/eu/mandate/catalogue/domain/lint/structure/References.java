package eu.mandate.catalogue.domain.lint.structure;

import static java.util.stream.Collectors.toSet;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.tree.Identity;
import eu.mandate.catalogue.domain.tree.Node;
import eu.mandate.catalogue.domain.tree.RecordTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a profile names exists in it. */
final class References {

    private static final Pattern POSITION = Pattern.compile("/\\d+");

    private References() {}

    static void dangling(Examination examination, Report report) {
        var known = new Targets(examination.profile()).byPlace();
        examination
                .strings()
                .filter(node -> dangling(node, known))
                .forEach(node -> report(report, node.pointer(), node.value()));
        var storage = examination.profile().storage();
        if (storage.defaultRegion() != null && !storage.regions().contains(storage.defaultRegion())) {
            report(report, "/storage/defaultRegion", storage.defaultRegion());
        }
    }

    private static boolean dangling(Node node, Map<String, Set<String>> known) {
        var codes = known.get(place(node.pointer()));
        return codes != null && !codes.contains((String) node.value());
    }

    /** The pointer without the positions in lists. */
    static String place(String pointer) {
        return POSITION.matcher(pointer).replaceAll("");
    }

    private static void report(Report report, String pointer, Object code) {
        report.add(pointer, "“%s” is not in this profile.", "本配置中没有“%s”。", code);
    }

    static void fieldsOutside(Examination examination, Report report) {
        var profile = examination.profile();
        Examination.each(
                "/purposes",
                profile.purposes(),
                (pointer, purpose) -> outside(pointer, purpose.fields(), purpose.categories(), report));
        Examination.each(
                "/retention",
                profile.retention(),
                (pointer, rule) -> outside(pointer, rule.fields(), rule.categories(), report));
        Examination.each(
                "/staffRoles",
                profile.staffRoles(),
                (pointer, role) -> outside(pointer, role.fields(), role.categories(), report));
    }

    private static void outside(String pointer, List<String> fields, List<String> categories, Report report) {
        Examination.each(pointer + "/fields", fields, (place, field) -> {
            if (categories.contains(Examination.categoryOf(field))) return;
            report.add(place, "The field %s is of a category not named here.", "字段 %s 所属类别未在此列明。", field);
        });
    }

    static void decisions(Examination examination, Report report) {
        examination
                .strings()
                .filter(node -> node.name().equals("decidedAt"))
                .filter(node -> find(examination, (String) node.value()).isEmpty())
                .forEach(node -> report.add(node.pointer(), "There is nothing at %s.", "%s 处没有内容。", node.value()));
    }

    /** What a pointer leads to; a step into a list is an index or a code. */
    private static Optional<Object> find(Examination examination, String pointer) {
        return Arrays.stream(pointer.substring(1).split("/"))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .map(References::step)
                .reduce(
                        Optional::of,
                        (first, then) -> value -> first.apply(value).flatMap(then))
                .apply(examination.profile());
    }

    private static Function<Object, Optional<Object>> step(String step) {
        return value -> {
            if (value instanceof Record owner) return RecordTree.member(owner, step);
            if (value instanceof List<?> list) return element(list, step);
            return Optional.empty();
        };
    }

    private static Optional<Object> element(List<?> list, String step) {
        return IntStream.range(0, list.size())
                .filter(index -> step.equals(String.valueOf(index)) || named(list.get(index), step))
                .mapToObj(index -> (Object) list.get(index))
                .findFirst();
    }

    private static boolean named(Object entry, String step) {
        return entry.equals(step) || Identity.of(entry).filter(step::equals).isPresent();
    }

    /** Codes of the entries of a register. */
    static Set<String> codes(List<?> register) {
        return register.stream().flatMap(entry -> Identity.of(entry).stream()).collect(toSet());
    }
}
