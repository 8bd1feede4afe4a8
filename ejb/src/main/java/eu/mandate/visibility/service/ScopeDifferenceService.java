package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.service.Unrecorded;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.VisibilityEvent;
import eu.mandate.visibility.domain.VisibleMember;
import eu.mandate.visibility.domain.view.ScopeCounts;
import eu.mandate.visibility.store.JdbcRangePeople;
import eu.mandate.visibility.store.JdbcVisibleMembers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;

/** Whom a choice would show or hide, while somebody is still choosing. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL})
public class ScopeDifferenceService {

    @Inject
    AppScopes apps;

    @Inject
    CompiledRanges ranges;

    @Inject
    JdbcVisibleMembers members;

    @Inject
    JdbcRangePeople people;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** How many people are seen and how many the choice means; ids that are not known are nobody. */
    @Unrecorded("numbers about a choice that changes with each click tell of nobody")
    public ScopeCounts count(@NotNull AppAuthorisation choice) {
        var compiled = ranges.preview(choice);
        var after = members.count(compiled.range());
        return new ScopeCounts(
                members.count(present(choice)),
                after,
                members.count(compiled.alone().range()) - after,
                members.count(new CompiledRange.All()));
    }

    /**
     * One page of those who would become visible, or hidden, by name.
     *
     * @param visible whether those who become visible are meant
     * @throws Refusal VALIDATION at {@code /cursor}
     */
    public Slice<VisibleMember> changed(@NotNull AppAuthorisation choice, boolean visible, @NotNull SliceRequest page) {
        var now = present(choice);
        var then =
                choice.gives(Days.of(clock.instant())) ? ranges.preview(choice).range() : new CompiledRange.None();
        var listed = visible ? people.between(then, now, page) : people.between(now, then, page);
        events.fire(new VisibilityEvent.VisibleMembersListed(
                choice.app(), listed.items().size()));
        return listed;
    }

    private CompiledRange present(AppAuthorisation choice) {
        return apps.range(apps.policy(clock.instant()), choice.app());
    }
}
