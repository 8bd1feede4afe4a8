package eu.mandate.catalogue.domain.lint.terms;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Figure;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.Extension;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.Right.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rights, their deadlines and extensions. */
final class Rights {

    /** What the law gives; each by the words that a request type of it may contain. */
    private static final List<List<String>> OF_ALL = List.of(
            List.of("ACCESS", "INQUIRY"), List.of("CORRECTION", "RECTIFICATION"), List.of("ERASURE", "DELETION"));

    private static final List<List<String>> OF_GDPR = List.of(
            List.of("RESTRICTION"), List.of("PORTABILITY"), List.of("OBJECTION"), List.of("CONSENT", "WITHDRAW"));
    private static final List<List<String>> OF_PIPL = List.of(List.of("CONSENT", "WITHDRAW"));

    private Rights() {}

    static void missing(Examination examination, Report report) {
        var profile = examination.profile();
        var european = profile.regimes().stream().anyMatch(regime -> regime != Regime.PIPL);
        Stream.of(OF_ALL, european ? OF_GDPR : OF_PIPL)
                .flatMap(List::stream)
                .filter(words -> profile.rights().stream().noneMatch(right -> is(right, words)))
                .forEach(words ->
                        report.add("/rights", "The right is missing: %s.", "缺少该项权利：%s。", String.join(" / ", words)));
        if (profile.rights().stream().noneMatch(Right::external)) {
            report.add("/rights", "The way to an authority or a court is missing.", "缺少向监管部门或法院寻求救济的途径。");
        }
    }

    private static boolean is(Right right, List<String> words) {
        return words.stream().anyMatch(right.requestType()::contains);
    }

    static void withoutDeadline(Examination profile, Report report) {
        each(
                profile,
                right -> right.due().isEmpty() && !right.immediate() && !right.external(),
                report,
                "%s has no deadline.",
                "%s 没有答复期限。");
    }

    static void sourceDeadline(Examination profile, Report report) {
        each(
                profile,
                right -> right.sourceDeadline() != null
                        && !right.due().isEmpty()
                        && right.due().stream()
                                .noneMatch(deadline -> deadline.period().equals(right.sourceDeadline())),
                report,
                "The published deadline of %s is not among those that apply.",
                "%s 公示的期限未列入适用期限。");
    }

    static void extensions(Examination profile, Report report) {
        each(
                profile,
                right -> right.extension().allowed() && unfounded(right.extension()),
                report,
                "%s may be extended without an article, a longest time or a condition.",
                "%s 可以延期，但缺少法律条款、最长时间或条件。");
    }

    private static boolean unfounded(Extension extension) {
        var lawful = extension.evidence() != null && extension.evidence().origin() == Origin.LAW;
        return !lawful || extension.most() == null || extension.condition() == null;
    }

    static void figures(Examination examination, Report report) {
        Examination.each("/rights", examination.profile().rights(), (pointer, right) -> {
            var known = known(right);
            Stream.of(
                            Optional.of(right.dueRule()),
                            Optional.ofNullable(right.extension().condition()))
                    .flatMap(Optional::stream)
                    .flatMap(Figure::in)
                    .filter(figure -> !known.contains(figure))
                    .distinct()
                    .forEach(figure -> report.add(
                            pointer + "/dueRule",
                            "The text of %s names %s, its deadlines do not.",
                            "%s 的文字写明 %s，而其期限中并无此数。",
                            right.code(),
                            figure.words()));
        });
    }

    private static Set<Figure> known(Right right) {
        var further = Stream.of(
                        Optional.ofNullable(right.sourceDeadline()),
                        Optional.ofNullable(right.extension().most()))
                .flatMap(Optional::stream);
        return Stream.concat(right.due().stream().map(Deadline::period), further)
                .map(Figure::of)
                .collect(Collectors.toSet());
    }

    private static void each(Examination profile, Predicate<Right> faulty, Report report, String en, String zh) {
        Examination.each("/rights", profile.profile().rights(), (pointer, right) -> {
            if (faulty.test(right)) report.add(pointer, en, zh, right.code());
        });
    }
}
