package eu.mandate.dataplane.service.ingest;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.event.TakingEvent;
import eu.mandate.dataplane.domain.view.SessionContentLine;
import eu.mandate.dataplane.domain.view.SessionContentView;
import eu.mandate.dataplane.service.Deciding;
import eu.mandate.dataplane.store.ingest.JdbcPlaces;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the caller's own session shows and nothing keeps. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, AUDITOR, MEMBER})
public class SessionContentService {

    @Inject
    SessionContents contents;

    @Inject
    Deciding deciding;

    @Inject
    JdbcPlaces places;

    @Inject
    Event<DomainEvent> events;

    /** Which contents there are, the oldest first; what they hold is not told. */
    public List<SessionContentLine> list() {
        var held = contents.own();
        var known =
                places.known(held.stream().map(each -> each.content().place()).toList());
        var sight = deciding.sight();
        var lines = held.stream()
                .filter(each -> sight.of(each.content().category())
                        .scope()
                        .shows(known.of(each.content().place()).place(null)))
                .map(each -> new SessionContentLine(each.id(), each.content().category(), each.purpose()))
                .toList();
        events.fire(new TakingEvent.SessionContentsListed(lines.size()));
        return lines;
    }

    /**
     * One content, for the purpose it came in for.
     *
     * @throws Refusal NOT_FOUND once the session is over, and for what another one holds; the code of the first step of the
     *     order of decisions that fails
     */
    public SessionContentView get(String id) {
        var held = contents.own(parsed(id));
        var category = held.content().category();
        var place = held.content().place();
        var belonging = places.known(List.of(place)).of(place);
        var allowed = deciding.allow(deciding.question(Action.READ, category, held.purpose()), null, belonging);
        var view =
                SessionContentView.of(held.id(), held.content(), held.purpose(), allowed.category(), allowed.duties());
        events.fire(new TakingEvent.SessionContentRead(held.id(), allowed.basis()));
        return view;
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound("session-content", id);
        }
    }
}
