package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.LintReport;
import eu.mandate.catalogue.domain.RegisterCounts;
import eu.mandate.catalogue.domain.lint.LintFinding;
import eu.mandate.catalogue.service.ProfileAdministrationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What is found out about a version when its page is shown; worked out anew each time and never kept. */
@Named
@RequestScoped
public class ProfileFindings {
    @Inject
    private ProfileAdministrationService profiles;

    @Inject
    private Clock clock;

    private LintReport report;
    private RegisterCounts counts;

    /** What one rule found. */
    public record Group(String lint, List<LintFinding> findings) {}

    /** Judges the version against what the vendor has registered now. */
    public LintReport report(String id) {
        if (report == null) report = profiles.lintReport(id);
        return report;
    }

    /** The findings by rule. */
    public List<Group> groups(String id) {
        var groups = new LinkedHashMap<String, List<LintFinding>>();
        report(id)
                .findings()
                .forEach(finding -> groups.computeIfAbsent(finding.lint(), first -> new ArrayList<>())
                        .add(finding));
        return groups.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
    }

    /** Whether the moment is over; {@code null} stands for at once, which is not. */
    public boolean past(Instant moment) {
        return moment != null && moment.isBefore(clock.instant());
    }

    /** How many entries each register of the version has. */
    public List<RegisterCounts.RegisterCount> counts(String id) {
        if (counts == null) counts = profiles.counts(id);
        return counts.registers();
    }
}
