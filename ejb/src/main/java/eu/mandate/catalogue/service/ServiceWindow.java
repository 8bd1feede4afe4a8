package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.ProfileTimeline;
import eu.mandate.catalogue.domain.PublishedVersion;
import eu.mandate.catalogue.domain.ServiceSummary;
import eu.mandate.catalogue.domain.ServiceView;
import eu.mandate.catalogue.entity.ProfileVersion;
import eu.mandate.catalogue.entity.ProfileVersions;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Published versions as a customer of the vendor sees them. */
@ApplicationScoped
public class ServiceWindow {

    /** The clocks of the product count in milliseconds. */
    private static final Duration TICK = Duration.ofMillis(1);

    @Inject
    BoundVendor bound;

    @Inject
    Catalogue catalogue;

    @Inject
    ProfileVersions versions;

    @Inject
    ParsedProfiles parsed;

    @Inject
    Clock clock;

    /** The services in force now, by key. */
    List<ServiceSummary> services() {
        return bound.vendor().map(this::services).orElse(List.of());
    }

    private List<ServiceSummary> services(ProcessorId vendor) {
        var own = bound.service();
        var now = clock.instant();
        return versions.services(vendor).stream()
                .map(service -> catalogue.of(vendor, service, now))
                .flatMap(Optional::stream)
                .map(held -> summary(held, own))
                .toList();
    }

    private static ServiceSummary summary(ProfileInForce held, Optional<String> own) {
        var profile = held.profile();
        return new ServiceSummary(
                profile.key(),
                profile.name(),
                profile.summary(),
                held.version(),
                held.contentHash(),
                held.since(),
                profile.regimes(),
                own.filter(profile.key()::equals).isPresent());
    }

    /** @throws Refusal NOT_FOUND */
    ServiceView service(String key, String version) {
        var published =
                bound.vendor().map(vendor -> versions.published(vendor, key)).orElse(List.of());
        var timeline = new ProfileTimeline(
                published.stream().map(ProfileVersion::inTime).toList());
        var shown = published.stream()
                .filter(found -> version == null ? holds(found, timeline) : version.equals(found.version()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("service", key));
        var now = clock.instant();
        var views = published.stream().map(each -> each.view(timeline, now)).toList();
        return new ServiceView(
                parsed.of(shown),
                shown.view(timeline, now),
                views,
                parsed.changes(before(shown.inTime(), timeline), shown.inTime()));
    }

    private boolean holds(ProfileVersion version, ProfileTimeline timeline) {
        return timeline.inForceAt(clock.instant())
                .filter(held -> held.id().equals(version.id()))
                .isPresent();
    }

    /** What held before the version, or what holds now when the version is not in force yet. */
    private Optional<PublishedVersion> before(PublishedVersion shown, ProfileTimeline timeline) {
        var begins = shown.effectiveFrom();
        return timeline.inForceAt(begins == null ? clock.instant() : begins.minus(TICK));
    }
}
