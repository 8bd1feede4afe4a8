package eu.mandate.catalogue.domain.lint.structure;

import static java.util.stream.Collectors.toSet;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.tree.Identity;
import eu.mandate.catalogue.domain.tree.Node;
import eu.mandate.catalogue.domain.tree.RecordTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Filled registers and codes that name one thing each. */
final class Registers {

    /** Lists that must not be empty; those of one entry apply to every entry of the register. */
    private static final Set<String> FILLED = Set.of(
            "/regimes",
            "/channels",
            "/subjects",
            "/categories",
            "/purposes",
            "/retention",
            "/rights",
            "/refusalGrounds",
            "/recipients",
            "/activities",
            "/noticeSections",
            "/contacts",
            "/securityMeasures",
            "/notices",
            "/controllerDuties",
            "/staffRoles",
            "/categories/*/fields",
            "/categories/*/subjects",
            "/categories/*/sources",
            "/rights/*/channels",
            "/recipients/*/kinds",
            "/reports/*/fields",
            "/changeNotice/material",
            "/changeNotice/everyChangeChannels",
            "/storage/regions",
            "/breach/addressees",
            "/breach/content",
            "/breach/channels");

    private Registers() {}

    static void empty(Examination profile, Report report) {
        profile.nodes()
                .filter(node -> node.value() instanceof List<?> list && list.isEmpty())
                .filter(node -> FILLED.contains(node.pointer().replaceAll("/\\d+", "/*")))
                .forEach(node -> report.add(node.pointer(), "The register “%s” is empty.", "登记册“%s”为空。", node.name()));
    }

    static void duplicates(Examination profile, Report report) {
        profile.nodes().filter(node -> node.value() instanceof List).forEach(list -> duplicates(list, report));
    }

    private static void duplicates(Node list, Report report) {
        var seen = new HashSet<String>();
        RecordTree.elements(list)
                .forEach(entry -> code(entry.value())
                        .filter(code -> !seen.add(code))
                        .forEach(code -> report.add(
                                entry.pointer(), "“%s” is in the register more than once.", "“%s”在登记册中重复出现。", code)));
    }

    private static Stream<String> code(Object entry) {
        return entry instanceof String text ? Stream.of(text) : Identity.of(entry).stream();
    }

    static void unused(Examination examination, Report report) {
        var profile = examination.profile();
        unused("/subjects", profile.subjects(), used(profile, DataCategory::subjects), report);
        unused("/channels", profile.channels(), used(profile, DataCategory::channels), report);
    }

    private static Set<String> used(ServiceProfile profile, Function<DataCategory, List<String>> codes) {
        return profile.categories().stream().map(codes).flatMap(List::stream).collect(toSet());
    }

    private static void unused(String register, List<CodeName> entries, Set<String> used, Report report) {
        Examination.each(register, entries, (pointer, entry) -> {
            if (used.contains(entry.code())) return;
            report.add(pointer, "No category uses “%s”.", "没有任何类别使用“%s”。", entry.code());
        });
    }

    static void emptySections(Examination examination, Report report) {
        var profile = examination.profile();
        Examination.each("/noticeSections", profile.noticeSections(), (pointer, section) -> {
            if (section.registers().stream().anyMatch(register -> filled(profile, register))) return;
            report.add(
                    pointer,
                    "The notice section “%s” would be empty: none of its registers has an entry.",
                    "告知章节“%s”将为空：其所依据的登记册均无条目。",
                    section.key());
        });
    }

    private static boolean filled(ServiceProfile profile, String register) {
        return RecordTree.member(profile, register)
                .filter(value -> !(value instanceof List<?> list) || !list.isEmpty())
                .isPresent();
    }

    static void tags(Examination examination, Report report) {
        Examination.each("/categories", examination.profile().categories(), (pointer, category) -> {
            if (category.tag() != category.hosts().isEmpty()) return;
            report.add(
                    pointer + "/hosts",
                    "%s: exactly a category that tags data inside others names its hosts.",
                    "%s：当且仅当该类别用于标记其他类别中的数据时，才应列明宿主类别。",
                    category.code());
        });
    }

    static void evidence(Examination profile, Report report) {
        profile.nodes()
                .filter(node -> node.value() instanceof Evidence evidence && incomplete(evidence))
                .forEach(node -> report.add(
                        node.pointer(),
                        "Origin %s: a published text is named by its lines, a law by its article, a default by its reason.",
                        "来源为 %s：公示文本须列明行号，法律须列明条款，默认值须说明理由。",
                        ((Evidence) node.value()).origin()));
    }

    private static boolean incomplete(Evidence evidence) {
        return evidence.origin() == Origin.SOURCE ? evidence.lines().isEmpty() : evidence.basis() == null;
    }

    /** Names of the registers that a notice section may be written from. */
    static Set<String> names(ServiceProfile profile) {
        return RecordTree.members(new Node("", "", profile)).map(Node::name).collect(toSet());
    }
}
