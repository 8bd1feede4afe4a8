package eu.mandate.catalogue.domain.lint.text;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is left over, lost or broken in a text. */
final class Fragments {

    /** Marks of what is still to be written; "[email protected]" is what a website leaves of an address. */
    private static final List<Pattern> PLACEHOLDERS = List.of(
            Pattern.compile(
                    "(?i)\\b(tbd|tba|tbc|todo|fixme|lorem|placeholder|foo|to be (defined|determined|confirmed|completed"
                            + "|announced|decided|added))\\b|\\bx{3,}\\b"),
            Pattern.compile("\\[[^\\]]+]|【[^】]*】|\\{\\{|}}|\\$\\{|\\{[^}]*}|<[^>]+>|_{3,}|\\.{4,}|\\?{2,}|…{2,}|×{2,}"),
            Pattern.compile("(?i)(insert|enter|add) (here|your|the) .*(name|address|e-?mail|company)|your company"),
            Pattern.compile("待定|待补充|待填|待确认|待完善|待更新|暂缺|此处填写|请填写|某某|(?i:xx+)(公司|邮箱|电话|有限)|示例文本|占位"));

    private static final Pattern UNREADABLE = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\x{FFFD}\\x{2028}\\x{2029}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}\\x{2800}]");

    private static final List<Pattern> BROKEN = List.of(
            Pattern.compile("^\\s|\\s$|  "),
            Pattern.compile("(?i)\\b(the|a|an|of|to|and|or|is|are|we|you|for|with|by|in|on)\\s+\\1\\b"),
            Pattern.compile("(?i)(\\b(and|or|of|the|to|for|with|by|an?)|[,;:，、；：])$"),
            Pattern.compile("^[,.;:，。、；：）)]"),
            Pattern.compile("[,，、;；]\\s*[,，、;；。.]|。。|\\s[,;.](\\s|$)"));

    private static final List<String> PAIRS = List.of("()", "（）", "“”", "《》");

    private static final Pattern BY_POSITION =
            Pattern.compile("(?i)\\b(see|in|under|to) (section|chapter|clause|paragraph) \\d"
                    + "|\\b(see|listed|described|set out|mentioned|instructions?|methods?|link) (above|below|here)\\b|\\bclick here\\b"
                    + "|点击此处|(参见|详见|见)(上文|下文|(本(政策|协议|条款|声明))?第[一二三四五六七八九十\\d]+[条节章])");

    private Fragments() {}

    static void placeholders(Examination profile, Report report) {
        each(profile, Fragments::placeholder, report, "Something is still to be filled in: “%s”.", "仍有待填写的内容：“%s”。");
    }

    static boolean placeholder(String text) {
        return PLACEHOLDERS.stream().anyMatch(mark -> mark.matcher(text).find());
    }

    static void unreadable(Examination profile, Report report) {
        profile.strings()
                .filter(node -> UNREADABLE.matcher((String) node.value()).find())
                .forEach(node -> report.add(node.pointer(), "A text holds unreadable characters.", "文本含有不可读的字符。"));
    }

    static void broken(Examination profile, Report report) {
        each(
                profile,
                text -> BROKEN.stream().anyMatch(fault -> fault.matcher(text).find()) || unbalanced(text),
                report,
                "A sentence is broken: “%s”.",
                "句子残缺：“%s”。");
    }

    private static boolean unbalanced(String text) {
        return PAIRS.stream().anyMatch(pair -> count(text, pair.charAt(0)) != count(text, pair.charAt(1)));
    }

    private static int count(String text, char wanted) {
        var count = 0;
        for (var i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) count++;
        return count;
    }

    static void positional(Examination profile, Report report) {
        each(
                profile,
                text -> BY_POSITION.matcher(text).find(),
                report,
                "A reference by position: “%s”.",
                "以位置指代的引用：“%s”。");
    }

    /** Names and texts; the findings of resolutions quote what is wrong with the published text. */
    private static void each(Examination profile, Predicate<String> faulty, Report report, String en, String zh) {
        profile.strings()
                .filter(node -> !Quotations.mayQuote(node.pointer()))
                .filter(node -> faulty.test((String) node.value()))
                .forEach(node -> report.add(node.pointer(), en, zh, Quotations.shortened((String) node.value())));
    }
}
