package eu.mandate.calendar.text;

import eu.mandate.calendar.domain.DeadlineStep;
import eu.mandate.calendar.domain.Holiday;
import eu.mandate.calendar.domain.Region;
import eu.mandate.kernel.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says why a period ends when it ends, in the reader's language. */
@ApplicationScoped
public class DeadlineTexts {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("uuuu年M月d日（EEE）", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    Texts texts;

    /** The sentence of a step. */
    public String sentence(Locale language, DeadlineStep step) {
        var arguments =
                step.arguments().stream().map(each -> word(language, each)).toArray();
        return texts.text(language, "deadline.step." + step.kind(), arguments);
    }

    /** The citation a step rests on; empty for none. */
    public String citation(Locale language, DeadlineStep step) {
        return step.provision() == null ? "" : texts.text(language, "provision." + step.provision());
    }

    /** A day with its weekday. */
    public String day(Locale language, LocalDate day) {
        return (chinese(language) ? CHINESE : ENGLISH).format(day);
    }

    /** A day without its weekday. */
    public String date(Locale language, LocalDate day) {
        return (chinese(language) ? CHINESE_DATE : ENGLISH_DATE).format(day);
    }

    /** A moment in the time of its zone, which is named. */
    public String moment(Locale language, ZonedDateTime moment) {
        return day(language, moment.toLocalDate()) + " " + MINUTE.format(moment) + " ("
                + moment.getZone().getId() + ")";
    }

    /** The name of a region. */
    public String region(Locale language, Region region) {
        return texts.text(language, "calendar.region." + region);
    }

    private String word(Locale language, Object argument) {
        if (argument instanceof LocalDate day) return day(language, day);
        if (argument instanceof ZonedDateTime moment) return moment(language, moment);
        if (argument instanceof Region region) return region(language, region);
        if (argument instanceof Holiday holiday) return chinese(language) ? holiday.zh() : holiday.en();
        return argument.toString();
    }

    private static boolean chinese(Locale language) {
        return "zh".equals(language.getLanguage());
    }
}
