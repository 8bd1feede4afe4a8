package eu.mandate.visibility.service.support;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.Reader;
import eu.mandate.visibility.domain.RecordScope;
import eu.mandate.visibility.domain.reader.ReaderPreview.RecordsSeen;
import eu.mandate.visibility.domain.reader.RecordTally;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.domain.support.SupportEvent;
import eu.mandate.visibility.domain.support.SupportPreview;
import eu.mandate.visibility.entity.SupportAccesses;
import eu.mandate.visibility.service.AppScopes;
import eu.mandate.visibility.service.VisibilityInForce;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What an access of the vendor's people shows before it is approved, and which were in force at another moment. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class SupportSightService {
    /** Most accesses of one moment or day. */
    public static final int MOST = 200;

    @Inject
    SupportAccesses accesses;

    @Inject
    AppScopes apps;

    @Inject
    VisibilityInForce visibility;

    @Inject
    RecordTally tally;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Those in force at some moment from one to another, the latest first; at most {@value #MOST}.
     *
     * @param from null for now
     * @param to null for the same moment
     */
    public List<SupportAccessView> inForce(Instant from, Instant to) {
        var now = clock.instant();
        var first = from == null ? now : from;
        var found = accesses.inForce(first, to == null ? first : to, MOST);
        events.fire(new SupportEvent.SupportAccessesListed());
        return found.stream().map(access -> access.view(now)).toList();
    }

    /**
     * How many records an access shows, by the rules that decide when it is used; numbers only.
     *
     * @throws Refusal NOT_FOUND; CONFLICT while no profile is in force
     */
    public SupportPreview preview(@NotNull String id) {
        var now = clock.instant();
        var view = accesses.get(id).view(now);
        var records = view.categories().stream()
                .map(category -> seen(view, category, now))
                .toList();
        events.fire(new SupportEvent.SupportAccessRead(view.id()));
        return new SupportPreview(view.id(), records, view.records().size());
    }

    private RecordsSeen seen(SupportAccessView view, String category, Instant now) {
        var count = tally.count(Set.of(category), scopes(view, category, now)).get(category);
        return new RecordsSeen(category, view.inForce() ? count : Long.valueOf(0), count);
    }

    // What an approval names is shown, and nothing else; of the others what the category shows the vendor's people at
    // all.
    private List<RecordScope> scopes(SupportAccessView view, String category, Instant now) {
        if (!view.records().isEmpty()) return List.of(RecordScope.ofRecords(Set.copyOf(view.records())));
        var seen = visibility.of(apps.require(now), apps.policy(now), new Reader.Staff(Set.of()), category);
        return seen.scope().isEmpty() ? List.of() : List.of(seen.scope());
    }
}
