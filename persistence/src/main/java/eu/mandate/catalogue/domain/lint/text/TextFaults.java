package eu.mandate.catalogue.domain.lint.text;

import java.util.regex.Pattern;

/** Faults of a single text, wherever it stands: in a profile or in an entry of a register. */
public final class TextFaults {

    /** A standard has a number; without one, nobody could look up what it asks for. */
    private static final Pattern STANDARD =
            Pattern.compile("(?i)\\bindustry[- ](standards?|norms?|practices?)\\b|(行业|业界)(标准|惯例|通行做法|最佳实践)");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private TextFaults() {}

    /** Whether something is still to be filled in. */
    public static boolean placeholder(String text) {
        return Fragments.placeholder(text);
    }

    /** Whether a measure is described in words that nobody could examine (Art. 32 GDPR). */
    public static boolean vagueMeasure(String text) {
        return Phrases.vagueMeasure(text)
                || (STANDARD.matcher(text).find() && !DIGIT.matcher(text).find());
    }

    /** Whether what should be English is written in Chinese. */
    public static boolean notEnglish(String text) {
        return Languages.onlyChinese(text);
    }

    /** Whether what should be Chinese is written in English; a name alone may be. */
    public static boolean notChinese(String text) {
        return Languages.onlyEnglish(text);
    }
}
