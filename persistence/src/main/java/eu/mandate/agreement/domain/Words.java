package eu.mandate.agreement.domain;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.register.BilingualText;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fixed words of an agreement in one language, and how values read in it. */
public final class Words {

    private final Map<String, String> words;
    private final Locale language;

    /**
     * Words of a language.
     *
     * @param words texts by key, each a {@link MessageFormat} pattern
     */
    public Words(Map<String, String> words, Locale language) {
        this.words = Map.copyOf(words);
        this.language = language;
    }

    public Locale language() {
        return language;
    }

    /** @throws IllegalStateException when there is no such text */
    public String of(String key, Object... arguments) {
        var pattern = words.get(key);
        if (pattern == null) throw new IllegalStateException("no words for " + key);
        return new MessageFormat(pattern, language).format(arguments);
    }

    /** The text in this language. */
    public String of(Text text) {
        return chinese() ? text.zh() : text.en();
    }

    /** The text in this language. */
    public String of(BilingualText text) {
        return chinese() ? text.zh() : text.en();
    }

    /** The word for a constant: key {@code <Type>.<NAME>}. */
    public String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The word for what is done with data; profiles may name operations that no word is kept for. */
    public String operation(String code) {
        var key = "operation." + code;
        return words.containsKey(key) ? of(key) : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The words for yes and no. */
    public String of(boolean truth) {
        return of(truth ? "yes" : "no");
    }

    /** A date as people write it. */
    public String of(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese() ? "uuuu年M月d日" : "d MMMM uuuu", language)
                .format(day);
    }

    /** A moment with its zone, and in coordinated universal time. */
    public String of(Instant moment, ZoneId zone) {
        var form = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss VV", language);
        return form.format(moment.atZone(zone)) + " (" + moment + ")";
    }

    /** A moment to the minute, in a zone that the reader knows. */
    public String minute(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", language).format(moment.atZone(zone));
    }

    /** A period: number and unit. */
    public String of(Period period) {
        return of("period." + period.unit().name(), period.amount());
    }

    /** The name of a country: ISO 3166-1 alpha-2 code in, name and code out. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language)
                + (chinese() ? "（" + code + "）" : " (" + code + ")");
    }

    /** Two things that are told in one breath: a person and the position. */
    public String pair(String one, String other) {
        return one + (chinese() ? "，" : ", ") + other;
    }

    /** The elements of a list in one line. */
    public String list(List<String> elements) {
        return String.join(chinese() ? "、" : ", ", elements);
    }

    /** The elements of a list in one line, where an element may itself hold commas. */
    public String series(List<String> elements) {
        return String.join(chinese() ? "；" : "; ", elements);
    }

    /** Whether this is the Chinese language. */
    public boolean chinese() {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
