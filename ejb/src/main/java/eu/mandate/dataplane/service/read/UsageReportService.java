package eu.mandate.dataplane.service.read;

import static eu.mandate.kernel.domain.RoleNames.USAGE_MANAGER;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.DisclosureReport;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.event.ReadingEvent;
import eu.mandate.dataplane.domain.report.UsageReportLine;
import eu.mandate.dataplane.service.Allowed;
import eu.mandate.dataplane.service.Deciding;
import eu.mandate.dataplane.store.JdbcUsage;
import eu.mandate.dataplane.store.JdbcUsage.Seen;
import eu.mandate.dataplane.store.JdbcUsage.Wanted;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The report to the organisation about the use of the service by its people: five fields, whatever else is known. */
@Stateless
@RolesAllowed(USAGE_MANAGER)
public class UsageReportService {
    private static final Duration PERIOD = Duration.ofDays(30);

    @Inject
    Deciding deciding;

    @Inject
    JdbcUsage usage;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * One page of the report.
     *
     * @throws Refusal PURPOSE_NOT_ALLOWED where the service has no such report, and for any purpose but the report's; or with the code of the decision
     */
    public Slice<UsageReportLine> read(@NotNull ReportUsage period, @NotNull SliceRequest page) {
        var report = report();
        var purpose = period.purpose() == null ? report.purpose() : period.purpose();
        var allowed = categories(report).stream()
                .map(code -> allow(code, purpose, report))
                .toList();
        var before = period.before() == null ? clock.instant() : period.before();
        var from = period.from() == null ? before.minus(PERIOD) : period.from();
        var lines = usage.page(
                new Wanted(
                        seen(allowed, report, "email"),
                        seen(allowed, report, "timeSpent"),
                        from,
                        before,
                        period.order()),
                page);
        events.fire(new ReadingEvent.UsageReported(
                allowed.get(0).basis(), report.code(), lines.items().size()));
        return lines;
    }

    /** The purpose that the report is made for; empty where the service has no such report. */
    @Unrecorded("the profile of the service, which everybody in the organisation may read")
    public Optional<String> purpose() {
        var profile = deciding.situation().profile();
        return profile == null ? Optional.empty() : of(profile.profile()).map(DisclosureReport::purpose);
    }

    private static Seen seen(List<Allowed> allowed, DisclosureReport report, String key) {
        var category = category(report, key);
        return allowed.stream()
                .filter(each -> each.category().code().equals(category))
                .findFirst()
                .map(each -> new Seen(category, each.scope()))
                .orElseThrow();
    }

    private DisclosureReport report() {
        var profile = deciding.situation().profile();
        if (profile == null) throw Refusal.of(Code.PROFILE_INCOMPLETE, "decision-no-profile");
        return of(profile.profile()).orElseThrow(() -> Refusal.of(Code.PURPOSE_NOT_ALLOWED, "usage-report-none"));
    }

    private static Optional<DisclosureReport> of(ServiceProfile profile) {
        return profile.reports().stream().filter(UsageReportLine::isOf).findFirst();
    }

    /** Each category that the report tells of is asked for by itself, with exactly the fields it tells. */
    private Allowed allow(String category, String purpose, DisclosureReport report) {
        var fields = report.fields().stream()
                .filter(field -> field.startsWith(category + "."))
                .map(field -> field.substring(category.length() + 1))
                .toList();
        var allowed = deciding.allow(
                deciding.question(Action.REPORT, category, purpose).about(fields));
        fields.forEach(allowed.rules()::group);
        return allowed;
    }

    private static List<String> categories(DisclosureReport report) {
        return report.fields().stream()
                .map(field -> field.substring(0, field.indexOf('.')))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String category(DisclosureReport report, String key) {
        return report.fields().stream()
                .filter(field -> field.endsWith("." + key))
                .map(field -> field.substring(0, field.indexOf('.')))
                .findFirst()
                .orElseThrow();
    }
}
