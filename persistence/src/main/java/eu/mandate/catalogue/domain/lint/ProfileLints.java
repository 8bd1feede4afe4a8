package eu.mandate.catalogue.domain.lint;

import eu.mandate.catalogue.domain.lint.purpose.ActivityLint;
import eu.mandate.catalogue.domain.lint.purpose.PurposeLint;
import eu.mandate.catalogue.domain.lint.retention.RetentionLint;
import eu.mandate.catalogue.domain.lint.structure.StructureLint;
import eu.mandate.catalogue.domain.lint.terms.RightLint;
import eu.mandate.catalogue.domain.lint.terms.TermsLint;
import eu.mandate.catalogue.domain.lint.text.TextLint;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All lints. */
public final class ProfileLints {

    /** Every rule, in the order of the report. */
    public static final List<Lint> ALL = Stream.<Lint[]>of(
                    StructureLint.values(),
                    TextLint.values(),
                    PurposeLint.values(),
                    ActivityLint.values(),
                    RetentionLint.values(),
                    RightLint.values(),
                    TermsLint.values())
            .flatMap(Arrays::stream)
            .toList();

    private ProfileLints() {}

    /** Every finding of every lint; empty when the profile may be published. */
    public static List<LintFinding> findings(ServiceProfile profile, LintContext context) {
        var examination = new Examination(profile, context);
        return ALL.stream().flatMap(lint -> findings(lint, examination)).toList();
    }

    private static Stream<LintFinding> findings(Lint lint, Examination profile) {
        var report = new Report(lint);
        lint.check(profile, report);
        return report.findings().stream();
    }
}
