package eu.mandate.dataplane.service.scope;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.dataplane.domain.event.RecordsLeftScope;
import eu.mandate.dataplane.service.SituationReading;
import eu.mandate.dataplane.service.SituationReading.Standing;
import eu.mandate.dataplane.store.JdbcScopeExit;
import eu.mandate.dataplane.store.JdbcScopeExit.Done;
import eu.mandate.dataplane.store.JdbcScopeExit.Place;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.tenant.service.Unrecorded;
import eu.mandate.visibility.domain.CategoryVisibility;
import eu.mandate.visibility.domain.Reader;
import eu.mandate.visibility.service.VisibilityInForce;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Finds the records of one tenant that left the range of their application, a piece at a time. Not reachable from outside. */
@Stateless
@PermitAll
public class ScopeExitService {

    @Inject
    SituationReading situations;

    @Inject
    VisibilityInForce visibility;

    @Inject
    JdbcScopeExit records;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * One look through the records.
     *
     * @param basis what it is made by
     * @param categories whose records have to be looked at; empty when nothing changed
     */
    public record Round(String basis, List<String> categories) {}

    /** What there is to do. */
    @Unrecorded("looks at versions only")
    public Round begin() {
        var standing = situations.standing();
        if (standing.situation().profile() == null) return new Round("", List.of());
        var basis = basis(standing);
        if (basis.equals(records.lastBasis())) return new Round(basis, List.of());
        return new Round(basis, categories(standing));
    }

    /** Instructions, directory, what platforms give and day; an authorisation may end by its date. */
    private String basis(Standing standing) {
        var policy = standing.policy();
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return policy.revision() + " " + policy.hash() + " " + records.directory() + " " + visibility.platforms() + " "
                + day;
    }

    private List<String> categories(Standing standing) {
        return standing.situation().profile().profile().categories().stream()
                .map(DataCategory::code)
                .filter(code -> visible(standing, code).governedByApp())
                .toList();
    }

    private CategoryVisibility visible(Standing standing, String category) {
        var profile = standing.situation().profile().profile();
        return visibility.of(profile, standing.policy(), new Reader.Job(), category);
    }

    /**
     * Looks at one piece of a category, by what holds now.
     *
     * @param after where the piece before ended; null for the first
     */
    @Unrecorded("what left or came back has its entry; most of the time there is nothing")
    public Done piece(String category, Place after) {
        var visible = visible(situations.standing(), category);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var done = records.piece(category, visible.scope(), after, now);
        if (done.left() + done.back() > 0) events.fire(new RecordsLeftScope(category, done.left(), done.back()));
        return done;
    }

    /** All of it was looked at; what changed meanwhile begins a new round. */
    @Unrecorded("notes up to which state the records were looked through")
    public void end(Round round) {
        records.ended(round.basis(), clock.instant());
    }
}
