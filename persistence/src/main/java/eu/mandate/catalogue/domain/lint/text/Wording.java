package eu.mandate.catalogue.domain.lint.text;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.tree.Node;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Phrases that take a promise back, or promise nothing. */
final class Wording {

    private static final Pattern OPEN_REGISTERS =
            Pattern.compile("/(categories|recipients|activities|permissions)/\\d+/.*");
    private static final Pattern PURPOSES = Pattern.compile("/purposes/\\d+/(name|description)/(en|zh)");
    private static final Pattern CATEGORIES = Pattern.compile("/categories/\\d+/(name|description)/(en|zh)");
    private static final Pattern SALES = Pattern.compile("/(purposes|recipients|activities)/\\d+/.*");
    private static final Pattern MEASURES = Pattern.compile("/securityMeasures/\\d+/name/(en|zh)");

    private Wording() {}

    static void deemedConsent(Examination profile, Report report) {
        each(
                profile,
                node -> Phrases.DEEMED_CONSENT.assertedIn((String) node.value()),
                report,
                "Consent is taken from silence or from going on: “%s”.",
                "以沉默或继续使用视为同意：“%s”。");
    }

    static void finalInterpretation(Examination profile, Report report) {
        each(
                profile,
                node -> Phrases.FINAL_INTERPRETATION.assertedIn((String) node.value()),
                report,
                "The vendor reserves the last word: “%s”.",
                "供应商保留最终解释权：“%s”。");
    }

    static void openPurposes(Examination profile, Report report) {
        each(
                profile,
                node -> PURPOSES.matcher(node.pointer()).matches() && Phrases.openPurpose((String) node.value()),
                report,
                "The purpose is open-ended: “%s”.",
                "处理目的不明确、不封闭：“%s”。");
    }

    static void openLists(Examination profile, Report report) {
        each(
                profile,
                node -> OPEN_REGISTERS.matcher(node.pointer()).matches() && Phrases.openList((String) node.value()),
                report,
                "The list is left open: “%s”.",
                "列举未封闭：“%s”。");
    }

    static void genericCategories(Examination profile, Report report) {
        each(
                profile,
                node -> CATEGORIES.matcher(node.pointer()).matches() && Phrases.generic((String) node.value()),
                report,
                "“%s” does not tell what the category holds.",
                "“%s”未说明该类别包含哪些信息。");
    }

    static void vagueMeasures(Examination profile, Report report) {
        each(
                profile,
                node -> MEASURES.matcher(node.pointer()).matches() && Phrases.vagueMeasure((String) node.value()),
                report,
                "“%s” is no measure that anybody could examine.",
                "“%s”不是可核查的安全措施。");
    }

    static void sales(Examination profile, Report report) {
        var exempt = exempt(profile.profile());
        each(
                profile,
                node -> SALES.matcher(node.pointer()).matches()
                        && exempt.stream().noneMatch(node.pointer()::startsWith)
                        && Phrases.SALE.assertedIn((String) node.value()),
                report,
                "Personal data is neither sold nor rented: “%s”.",
                "个人信息不得出售或出租：“%s”。");
    }

    /** The entry that says that buyers get nothing, and successors who buy the business with everything in it. */
    private static List<String> exempt(ServiceProfile profile) {
        var recipients = profile.recipients();
        return IntStream.range(0, recipients.size())
                .filter(i -> recipients.get(i).kinds().equals(List.of(RecipientKind.NOBODY))
                        || recipients.get(i).kinds().contains(RecipientKind.SUCCESSOR))
                .mapToObj(i -> "/recipients/" + i + "/")
                .toList();
    }

    private static void each(Examination profile, Predicate<Node> faulty, Report report, String en, String zh) {
        readings(profile)
                .filter(faulty)
                .forEach(node -> report.add(node.pointer(), en, zh, Quotations.shortened((String) node.value())));
    }

    private static Stream<Node> readings(Examination profile) {
        return profile.strings().filter(node -> !Quotations.mayQuote(node.pointer()));
    }
}
