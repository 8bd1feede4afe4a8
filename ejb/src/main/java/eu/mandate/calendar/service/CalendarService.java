package eu.mandate.calendar.service;

import static eu.mandate.kernel.domain.RoleNames.*;

import eu.mandate.calendar.domain.Deadline;
import eu.mandate.calendar.domain.DeadlineQuestion;
import eu.mandate.calendar.domain.LoadedCalendar;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What everybody who is signed in may ask: which calendars are loaded, and when a period ends. */
@Stateless
@RolesAllowed({
    TENANT_ADMIN,
    PRIVACY_MANAGER,
    LEGAL,
    AGREEMENT_REQUESTER,
    USAGE_MANAGER,
    AUDITOR,
    MEMBER,
    ONBOARDING,
    SUPPORT,
    COMMS,
    BILLING,
    SECURITY,
    OPERATIONS,
    PRIVACY,
    DPO,
    HR,
    MARKETING,
    INSTALLATION_ADMIN
})
public class CalendarService {
    @Inject
    Calendars calendars;

    /** The loaded calendars by region and year. */
    @Unrecorded("public holidays are no personal data")
    public List<LoadedCalendar> loaded() {
        return calendars.loaded();
    }

    /** When the period of the question ends; provisional when a calendar that matters is not loaded. */
    @Unrecorded("a date worked out from dates tells nothing about anybody")
    public Deadline deadline(DeadlineQuestion question) {
        return question.deadline(calendars.working());
    }
}
