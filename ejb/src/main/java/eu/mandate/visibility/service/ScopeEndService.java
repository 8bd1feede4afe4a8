package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.VisibilityEvent;
import eu.mandate.visibility.domain.view.ScopeEnd;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which scopes end within days or ended some days ago, from the instructions that govern them; nobody is counted. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL})
public class ScopeEndService {

    @Inject
    AppScopes apps;

    @Inject
    ReaderScopes readers;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Ends that are near, the earliest first; what goes on by an instruction that is scheduled already does not end. */
    public List<ScopeEnd> near() {
        var now = clock.instant();
        var ends = apps.profile(now).stream()
                .flatMap(profile -> Stream.concat(ofApps(profile, now), ofReaders(profile, now)))
                .sorted(Comparator.comparing(ScopeEnd::until))
                .toList();
        events.fire(new VisibilityEvent.ScopeEndsListed(ends.size()));
        return ends;
    }

    private Stream<ScopeEnd> ofApps(ServiceProfile profile, Instant now) {
        var policy = apps.policy(now);
        var today = Days.of(now);
        return CategoryRule.all(profile).stream()
                .filter(CategoryRule::limitsApp)
                .flatMap(rule -> apps.authorisation(policy, rule.app()).stream()
                        .filter(given -> ScopeEnd.isNear(given.validUntil(), today))
                        .filter(given -> given.gives(given.validUntil()) && !goesOn(given))
                        .map(given -> ScopeEnd.of(given, rule.rule().code(), today)));
    }

    private boolean goesOn(AppAuthorisation given) {
        var after = given.validUntil().plusDays(1);
        return apps.authorisation(apps.policy(start(after)), given.app())
                .filter(next -> next.gives(after))
                .isPresent();
    }

    /** Readers that the directory does not know any more see nothing as it is. */
    private Stream<ScopeEnd> ofReaders(ServiceProfile profile, Instant now) {
        var today = Days.of(now);
        var ending = readers.all(now).stream()
                .filter(each -> ends(profile, each, today))
                .map(each -> readers.view(each, now))
                .toList();
        return readers.called(ending).stream()
                .filter(each -> each.name() != null)
                .map(each -> ScopeEnd.of(each, today));
    }

    private boolean ends(ServiceProfile profile, Instruction governing, LocalDate today) {
        var set = scope(governing);
        return ScopeEnd.isNear(set.validUntil(), today)
                && set.shows(set.validUntil())
                && CategoryRule.all(profile).stream()
                        .anyMatch(rule -> rule.rule().code().equals(set.scope()))
                && !goesOn(governing.subject(), set.validUntil().plusDays(1));
    }

    private boolean goesOn(String subject, LocalDate after) {
        return readers.governing(subject, start(after))
                .filter(next -> scope(next).shows(after))
                .isPresent();
    }

    private static ReaderScope scope(Instruction governing) {
        return Records.read(governing.payload(), ReaderScope.class);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
