package eu.mandate.catalogue.domain.lint.text;

import static java.util.stream.Collectors.toSet;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Figure;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Both languages say something, each in its own script, and the same figures. */
final class Languages {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    /** Two ordinary words in a row: more than a name. */
    private static final Pattern SENTENCE = Pattern.compile("\\b[\\p{Alpha}’]+,? \\p{Lower}{2,}");

    private Languages() {}

    static void missing(Examination profile, Report report) {
        profile.texts().forEach(node -> {
            var text = (Text) node.value();
            if (text.en().isBlank()) report.add(node.pointer() + "/en", "The English text is missing.", "缺少英文文本。");
            if (text.zh().isBlank()) report.add(node.pointer() + "/zh", "The Chinese text is missing.", "缺少中文文本。");
        });
    }

    static void untranslated(Examination profile, Report report) {
        each(profile, Languages::isUntranslated, report, "A text is not written in its language.", "文本未使用相应的语言书写。");
    }

    private static boolean isUntranslated(Text text) {
        if (text.en().isBlank() || text.zh().isBlank()) return false;
        return onlyEnglish(text.zh()) || onlyChinese(text.en());
    }

    static boolean onlyEnglish(String text) {
        return !CHINESE.matcher(text).find() && SENTENCE.matcher(text).find();
    }

    static boolean onlyChinese(String text) {
        return CHINESE.matcher(text).find() && !LATIN.matcher(text).find();
    }

    static void differing(Examination profile, Report report) {
        each(profile, Languages::differ, report, "The two languages name different periods.", "两种语言写明的期限不一致。");
    }

    private static boolean differ(Text text) {
        if (text.en().isBlank() || text.zh().isBlank()) return false;
        return !Figure.in(new Text(text.en(), ""))
                .collect(toSet())
                .equals(Figure.in(new Text("", text.zh())).collect(toSet()));
    }

    private static void each(Examination profile, Predicate<Text> faulty, Report report, String en, String zh) {
        profile.texts()
                .filter(node -> faulty.test((Text) node.value()))
                .forEach(node -> report.add(node.pointer(), en, zh));
    }
}
