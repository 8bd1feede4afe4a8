package eu.mandate.visibility.service.platform;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.platform.PlatformRangeEvent;
import eu.mandate.visibility.domain.platform.PlatformRangeView;
import eu.mandate.visibility.domain.platform.PlatformVersionView;
import eu.mandate.visibility.service.AppScopes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;

/**
 * The range that the platform's own administration gave an application, as its connector reports it (row W-040). What is in force
 * is what was instructed within it, from the next transaction on; a wider report never shows anybody who is not instructed.
 */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
public class PlatformRangeService {
    private static final String OBJECT = "platform-range";

    @Inject
    PlatformReports reports;

    @Inject
    AppScopes apps;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Whom the platform gives.
     *
     * @param at by the report that was known then, among the people of today; null for now
     * @throws Refusal NOT_FOUND for an application whose range cannot be set, and where nothing was known
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
    public PlatformRangeView get(@NotNull String app, Instant at) {
        insist(app);
        var view = reports.find(app, at).orElseThrow(() -> Refusal.notFound(OBJECT, app));
        events.fire(new PlatformRangeEvent.PlatformRangeRead(app));
        return view;
    }

    /**
     * What was known of it and since when, the latest first; none where nothing was ever reported.
     *
     * @throws Refusal NOT_FOUND for an application whose range cannot be set; VALIDATION at {@code /cursor}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
    public Slice<PlatformVersionView> versions(@NotNull String app, @NotNull SliceRequest page) {
        insist(app);
        var listed = reports.versions(app, page);
        events.fire(new PlatformRangeEvent.PlatformVersionsListed(
                app, listed.items().size()));
        return listed;
    }

    /**
     * Keeps what the connector reports now, in the place of what it reported before; that stays a version if it said something else.
     *
     * @param people whom the platform gives; nobody means nobody
     * @throws Refusal NOT_FOUND; VALIDATION with everybody whom the directory does not know
     */
    public PlatformRangeView report(@NotNull String app, @NotNull @Valid PeopleNames people) {
        insist(app);
        reports.put(app, people, caller.user().value(), clock.instant());
        events.fire(PlatformRangeEvent.PlatformRangeReported.of(app, people));
        return reports.find(app, null).orElseThrow();
    }

    /** From now on nothing is known of it, so that what was instructed holds alone. @throws Refusal NOT_FOUND */
    public void forget(@NotNull String app) {
        insist(app);
        if (!reports.remove(app, caller.user().value(), clock.instant())) throw Refusal.notFound(OBJECT, app);
        events.fire(new PlatformRangeEvent.PlatformRangeForgotten(app));
    }

    private void insist(String app) {
        apps.rule(apps.profile(clock.instant()).orElseThrow(() -> Refusal.notFound(OBJECT, app)), app);
    }
}
