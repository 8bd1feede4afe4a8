package eu.mandate.catalogue.domain.lint;

import static java.util.stream.Collectors.joining;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds lengths of time in sentences, whether the numbers are written as digits or as words. */
final class FigureReader {

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** The longer words first, so that "sixty" is not read as "six". */
    private static final String NUMBER = IntStream.rangeClosed(1, 99)
            .map(i -> 100 - i)
            .mapToObj(FigureReader::words)
            .collect(joining("|", "\\d{1,4}|", ""));

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(" + NUMBER
                    + ")[ -](?:calendar |consecutive )?(working day|business day|hour|day|week|month|year)s?\\b(?! (?:of age|old))");

    private static final List<String> TIME_WORDS = List.of("hour", "day", "week", "month", "year");

    private static final String DIGITS = "零一二三四五六七八九";

    /** A year such as 2026年 and a date such as 6月1日 are no lengths; nor is an age. */
    private static final Pattern CHINESE = Pattern.compile("(?<![第同每任月\\d零一二两三四五六七八九十])"
            + "(\\d{1,3}|[一二两三四五六七八九十]{1,3}|半) ?(个工作日|工作日|个?小时|个月|个?自然日|日|天|个?星期|周(?!岁)|年(?!龄|代|级))");

    private static final Map<String, PeriodUnit> CHINESE_UNITS = Map.of(
            "工作日", PeriodUnit.WORKING_DAYS,
            "小时", PeriodUnit.HOURS,
            "月", PeriodUnit.MONTHS,
            "年", PeriodUnit.YEARS);

    private FigureReader() {}

    /** Most texts name no unit of time, and looking for a hundred numbers in them is what takes long. */
    static Stream<Figure> english(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (TIME_WORDS.stream().noneMatch(lower::contains)) return Stream.empty();
        return ENGLISH.matcher(text).results().map(FigureReader::english);
    }

    private static Figure english(MatchResult match) {
        var amount = number(match.group(1).toLowerCase(Locale.ROOT));
        return switch (match.group(2).toLowerCase(Locale.ROOT)) {
            case "hour" -> figure(amount, PeriodUnit.HOURS);
            case "day" -> figure(amount, PeriodUnit.DAYS);
            case "week" -> figure(amount * 7, PeriodUnit.DAYS);
            case "month" -> figure(amount, PeriodUnit.MONTHS);
            case "year" -> figure(amount, PeriodUnit.YEARS);
            default -> figure(amount, PeriodUnit.WORKING_DAYS);
        };
    }

    private static int number(String number) {
        if (Character.isDigit(number.charAt(0))) return Integer.parseInt(number);
        return IntStream.rangeClosed(1, 99)
                .filter(i -> words(i).equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String words(int number) {
        if (number < UNITS.size()) return UNITS.get(number);
        var tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + "-" + UNITS.get(number % 10);
    }

    static Stream<Figure> chinese(String text) {
        return CHINESE.matcher(text).results().map(FigureReader::chinese);
    }

    private static Figure chinese(MatchResult match) {
        var unit = match.group(2).startsWith("个") ? match.group(2).substring(1) : match.group(2);
        if (match.group(1).equals("半")) return new Figure(unit.equals("年") ? 6 : 0, PeriodUnit.MONTHS);
        var amount = chineseNumber(match.group(1));
        if (unit.equals("周") || unit.equals("星期")) return figure(amount * 7, PeriodUnit.DAYS);
        return figure(amount, CHINESE_UNITS.getOrDefault(unit, PeriodUnit.DAYS));
    }

    private static int chineseNumber(String number) {
        if (Character.isDigit(number.charAt(0))) return Integer.parseInt(number);
        var ten = number.indexOf('十');
        if (ten < 0) return digit(number.substring(number.length() - 1));
        var tens = ten == 0 ? 1 : digit(number.substring(0, ten));
        return tens * 10 + (ten == number.length() - 1 ? 0 : digit(number.substring(ten + 1)));
    }

    private static int digit(String digit) {
        return digit.equals("两") ? 2 : DIGITS.indexOf(digit);
    }

    private static Figure figure(int amount, PeriodUnit unit) {
        return Figure.of(new Period(amount, unit));
    }
}
