package eu.mandate.visibility.service.support;

import static eu.mandate.kernel.domain.RoleNames.DPO;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;

import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.support.StaffBond;
import eu.mandate.visibility.domain.support.StaffEvent;
import eu.mandate.visibility.domain.support.StaffMonth;
import eu.mandate.visibility.domain.support.StaffStandingView;
import eu.mandate.visibility.entity.StaffGuidelines;
import eu.mandate.visibility.entity.StaffStandings;
import eu.mandate.visibility.store.JdbcStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/**
 * What binds the people of a vendor: confidentiality undertaking, guidelines, training (Art. 28(3)(b), 29, 32(4) GDPR; PIPL
 * Art. 51). Nobody records their own.
 */
@Stateless
@RolesAllowed({PRIVACY, DPO})
public class StaffStandingService {

    /** Longer than any name. */
    private static final int LONGEST = 200;

    @Inject
    StaffStandings standings;

    @Inject
    JdbcStaff staff;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * One page of those who work in the space, by name.
     *
     * @param text part of the name, or null
     * @throws Refusal VALIDATION at {@code /cursor}
     */
    public StaffStandingsView list(@Size(max = LONGEST) String text, @NotNull SliceRequest page) {
        var inForce = standings.guidelines().orElse(null);
        var recorded = standings.all();
        var today = Days.of(clock.instant());
        var people = staff.people(text, page)
                .map(person -> StaffStandingView.of(
                        person.id(),
                        person.name(),
                        recorded.getOrDefault(person.id(), StaffBond.NONE),
                        inForce,
                        today));
        events.fire(new StaffEvent.StaffStandingsListed());
        return new StaffStandingsView(inForce, people.items(), people.next());
    }

    /**
     * One page of what the own people were refused in a month, and how often they used accesses to customers (row S-037).
     *
     * @param month as {@code 2026-11}, in UTC; the running one so far
     * @throws Refusal VALIDATION at {@code /month} or {@code /cursor}
     */
    public StaffMonth attempts(String month, @NotNull SliceRequest page) {
        var wanted = month(month);
        var from = wanted.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var before = wanted.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var lines = staff.attempts(from, before, page);
        events.fire(new StaffEvent.StaffAttemptsRead());
        return new StaffMonth(wanted.toString(), lines.items(), page.fromStart() && lines.next() == null, lines.next());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(String.valueOf(text));
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("/month", "staff-month-malformed");
        }
    }

    /**
     * Records what binds a person from now on, in place of what was recorded before.
     *
     * @throws Refusal NOT_FOUND for somebody who does not work in the space; ROLE_NOT_ALLOWED {@code staff-own-standing};
     *     VALIDATION at {@code /guidelines} for an edition that was never issued
     */
    public void record(String person, @NotNull @Valid RecordStanding command) {
        var id = colleague(person);
        var own = caller.user().value();
        if (id.equals(own)) throw Refusal.of(Code.ROLE_NOT_ALLOWED, "staff-own-standing");
        if (command.guidelines() != null && !standings.issued(command.guidelines())) {
            throw Refusal.invalid("/guidelines", "staff-guidelines-unknown");
        }
        var row = standings.row(id);
        row.record(command.bond(), own, clock.instant());
        standings.keep(row);
        events.fire(new StaffEvent.StaffStandingRecorded(id, command.bond()));
    }

    /**
     * Puts an edition of the guidelines in force; until they acknowledge it, nobody sees anything any more.
     *
     * @throws Refusal CONFLICT {@code staff-guidelines-issued-already}
     */
    public void issue(@NotNull @Valid IssueGuidelines command) {
        if (standings.issued(command.edition())) throw Refusal.of(Code.CONFLICT, "staff-guidelines-issued-already");
        standings.issue(new StaffGuidelines(command.edition(), caller.user().value(), clock.instant()));
        events.fire(new StaffEvent.StaffGuidelinesIssued(command.edition()));
    }

    private UUID colleague(String person) {
        try {
            var id = UUID.fromString(person);
            if (id.toString().equals(person) && staff.knows(id)) return id;
        } catch (IllegalArgumentException malformed) {
            // Answered like an unknown one.
        }
        throw Refusal.notFound("member", person);
    }
}
