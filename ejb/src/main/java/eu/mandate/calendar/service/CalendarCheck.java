package eu.mandate.calendar.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start with a calendar that is malformed or was changed. */
@Startup
@Singleton
public class CalendarCheck {
    @Inject
    Calendars calendars;

    /** @throws IllegalStateException with a plain sentence; it stops the deployment */
    @PostConstruct
    void refuseWrongCalendars() {
        calendars.loaded();
    }
}
