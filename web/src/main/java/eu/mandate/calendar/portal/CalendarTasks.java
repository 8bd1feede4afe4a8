package eu.mandate.calendar.portal;

import eu.mandate.calendar.domain.LoadedCalendar;
import eu.mandate.calendar.domain.Region;
import eu.mandate.calendar.service.CalendarService;
import eu.mandate.calendar.text.DeadlineTexts;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.portal.Task;
import eu.mandate.kernel.portal.TaskSource;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Reminds the people who run the installation, from November on, of calendars of the next year that are missing though
 * the region has one of this year: the notices appear in that month.
 */
@RequestScoped
public class CalendarTasks implements TaskSource {
    private static final int RANK = 300;

    @Inject
    private CalendarService calendars;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DeadlineTexts words;

    @Inject
    private TextPage texts;

    @Inject
    private Clock clock;

    @Override
    public List<Task> tasks() {
        var today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        if (!caller.roles().contains(Role.INSTALLATION_ADMIN)
                || today.getMonth().compareTo(Month.NOVEMBER) < 0) {
            return List.of();
        }
        var loaded = calendars.loaded();
        return loaded.stream()
                .filter(each -> each.year() == today.getYear())
                .map(LoadedCalendar::region)
                .filter(region -> loaded.stream()
                        .noneMatch(each -> each.region() == region && each.year() == today.getYear() + 1))
                .map(region -> task(region, today.getYear() + 1))
                .toList();
    }

    @Override
    public int rank() {
        return RANK;
    }

    private Task task(Region region, int year) {
        return new Task(
                "calendar",
                texts.with("calendar.missing.title", words.region(texts.locale(), region), Integer.toString(year)),
                texts.get("calendar.missing.text"),
                "/operations/calendar/deadlines.xhtml",
                texts.get("calendar.missing.action"));
    }
}
