package eu.mandate.calendar.service;

import static eu.mandate.calendar.domain.CalendarOrigin.DELIVERED;
import static eu.mandate.calendar.domain.CalendarOrigin.INSTALLATION;

import eu.mandate.calendar.domain.CalendarYear;
import eu.mandate.calendar.domain.LoadedCalendar;
import eu.mandate.calendar.domain.RegionYear;
import eu.mandate.calendar.domain.WorkingCalendar;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The calendars this process has loaded, once, at its start: those that come with the product, and those of the
 * installation's own folder, which stand before a delivered one of the same region and year. So the notice of a new year
 * needs a file and a restart, and no new release.
 */
@ApplicationScoped
public class Calendars {

    @Inject
    @ConfigProperty(name = "mandate.calendar.dir")
    Optional<String> folder;

    private WorkingCalendar working;
    private List<LoadedCalendar> loaded;

    /** @throws IllegalStateException with a plain sentence when a file is malformed or its checksum is wrong */
    @PostConstruct
    void load() {
        var own = folder.map(Path::of).map(CalendarFiles::in).orElse(List.of());
        var years = new HashMap<RegionYear, CalendarYear>();
        CalendarFiles.delivered().forEach(year -> years.put(year.key(), year));
        own.forEach(year -> years.put(year.key(), year));
        working = WorkingCalendar.of(years.values());
        loaded = years.values().stream()
                .map(year -> LoadedCalendar.of(year, own.contains(year) ? INSTALLATION : DELIVERED))
                .sorted(Comparator.comparing(LoadedCalendar::region).thenComparing(LoadedCalendar::year))
                .toList();
    }

    /** The calendar that deadlines are computed by. */
    public WorkingCalendar working() {
        return working;
    }

    /** What is loaded, by region and year. */
    public List<LoadedCalendar> loaded() {
        return loaded;
    }
}
