package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.service.RecordValidation;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.VisibilityEvent;
import eu.mandate.visibility.domain.reader.ReaderPreview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;

/** What would follow from a scope of a reader. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL})
public class ReaderPreviewService {

    @Inject
    AppScopes apps;

    @Inject
    ReaderScopeKind kind;

    @Inject
    ReaderConsequences consequences;

    @Inject
    RecordValidation validation;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * What would follow if it were given now. It is judged by the same rules, and nothing is kept.
     *
     * @throws Refusal CONFLICT while no profile is in force; VALIDATION with every fault
     */
    public ReaderPreview preview(@NotNull ReaderScope choice) {
        validation.check(choice);
        var now = clock.instant();
        var policy = apps.policy(now);
        kind.check(choice, new Circumstances(now, policy));
        var preview = consequences.of(apps.require(now), policy, choice);
        events.fire(new VisibilityEvent.ReaderScopePreviewed(kind.subject(choice)));
        return preview;
    }
}
