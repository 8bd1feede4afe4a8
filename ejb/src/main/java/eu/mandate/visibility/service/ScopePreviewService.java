package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.service.RecordValidation;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.GivenFields;
import eu.mandate.visibility.domain.ScopePreview;
import eu.mandate.visibility.domain.VisibilityEvent;
import eu.mandate.visibility.domain.VisibleMember;
import eu.mandate.visibility.store.JdbcVisibleMembers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;

/** Who is in a scope, and what would follow from another one. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class ScopePreviewService {

    @Inject
    AppScopes apps;

    @Inject
    CompiledRanges ranges;

    @Inject
    JdbcVisibleMembers members;

    @Inject
    RecordValidation validation;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Whom an application sees, by name.
     *
     * @param at by what was instructed then, within what the platform was known to give then, among the people of today; null for
     *     now
     * @throws Refusal NOT_FOUND for an application whose range cannot be set; VALIDATION at {@code /cursor}
     */
    public Slice<VisibleMember> members(@NotNull String app, Instant at, @NotNull SliceRequest page) {
        var now = clock.instant();
        apps.rule(apps.profile(now).orElseThrow(() -> Refusal.notFound("visibility-scope", app)), app);
        var policy = apps.policy(at == null ? now : at);
        var listed = members.page(apps.range(policy, app, at), page);
        events.fire(new VisibilityEvent.VisibleMembersListed(app, listed.items().size()));
        return listed;
    }

    /**
     * What would follow from an authorisation if it were given now. It is judged by the same rules, and nothing is kept.
     *
     * @throws Refusal CONFLICT while no profile is in force; VALIDATION with every fault
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL})
    public ScopePreview preview(@NotNull AppAuthorisation choice) {
        validation.check(choice);
        var now = clock.instant();
        var policy = apps.policy(now);
        apps.check(choice, policy);
        var before = apps.authorisation(policy, choice.app());
        var today = Days.of(now);
        var rules = apps.rule(apps.require(now), choice.app()).permissions(apps.require(now));
        var seen = apps.range(policy, choice.app());
        var compiled = choice.gives(today) ? ranges.preview(choice) : CompiledRanges.NOBODY;
        var shown = compiled.range();
        var meant = compiled.alone().range();
        var people = members.compare(seen, shown);
        var more = members.compare(apps.instructed(policy, choice.app()), meant).gained() > 0;
        var after = members.count(shown);
        events.fire(new VisibilityEvent.VisibilityScopePreviewed(choice.app()));
        return new GivenFields(rules, today)
                .preview(
                        before.orElse(null),
                        choice,
                        new GivenFields.People(
                                members.count(seen),
                                after,
                                members.count(meant) - after,
                                people.gained(),
                                people.lost(),
                                more),
                        apps.needsApproval(before, choice));
    }
}
