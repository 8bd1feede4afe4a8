package eu.mandate.agreement.portal;

import eu.mandate.agreement.domain.AgreementPreview;
import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.RuleFinding.Severity;
import eu.mandate.agreement.service.AgreementService;
import eu.mandate.agreement.service.IssueAgreement;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an agreement issued now would say, what stands against it, and issuing it. */
@Named
@RequestScoped
public class IssuePage {
    private static final String READ = "read";
    private static final String ACKNOWLEDGED = "acknowledged";

    @Inject
    private AgreementService agreements;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    @Inject
    private HttpServletRequest request;

    private AgreementPreview preview;
    private String language;
    private String organisationName;
    private String programmeInformation;

    /**
     * Warnings of one rule, which are acknowledged together.
     *
     * @param ticked whether the person has done so
     */
    public record Warning(String rule, List<RuleFinding> findings, boolean ticked) {}

    /** Computes the preview and fills the form with what holds. */
    public void load() {
        language = request.getParameter("language");
        organisationName = getPreview().organisationName();
        programmeInformation = getPreview().programmeInformation();
    }

    /** Issues the agreement, unless it would say something else than what was read. */
    public void issue() {
        if (!getFingerprint().equals(request.getParameter(READ))) {
            throw Refusal.of(Code.CONFLICT, "agreement-read-again");
        }
        try {
            var issued = agreements.issue(
                    new IssueAgreement(language, organisationName, programmeInformation, List.copyOf(ticked())));
            notices.done("issue.done", issued.label());
            address.go("/portal/agreement/agreement.xhtml?number=" + issued.number());
        } catch (Refusal refusal) {
            preview = null; // whatever stands against it is found anew and listed by the page
            throw refusal.findings().isEmpty() ? refusal : withoutList(refusal);
        }
    }

    // The page lists what rules found with all they say; on top it is enough to say that there is something.
    private static Refusal withoutList(Refusal refusal) {
        var brief =
                Refusal.of(refusal.code(), refusal.reason(), refusal.arguments().toArray());
        var warned = refusal.findings().stream()
                .allMatch(each -> each instanceof RuleFinding found && found.severity() == Severity.WARNS);
        return warned ? brief.with(Violation.of("/" + ACKNOWLEDGED, "agreement-acknowledge")) : brief;
    }

    /** What would be issued now. */
    public AgreementPreview getPreview() {
        if (preview == null) preview = language == null ? agreements.preview() : agreements.preview(language);
        return preview;
    }

    /** The languages of the other laws' agreements. */
    public List<String> getOtherLanguages() {
        return getPreview().languages().stream()
                .filter(other -> !other.equals(getLanguage()))
                .toList();
    }

    /** What was read, in few characters; another text has another one. */
    public String getFingerprint() {
        return Integer.toHexString(getPreview().annexes().hashCode());
    }

    /** Whatever prevents the issue. */
    public List<RuleFinding> getRefusals() {
        return findings(Severity.REFUSES);
    }

    /** Whatever has to be acknowledged, by rule. */
    public List<Warning> getWarnings() {
        var byRule = new LinkedHashMap<String, List<RuleFinding>>();
        findings(Severity.WARNS)
                .forEach(each -> byRule.computeIfAbsent(each.rule(), rule -> new ArrayList<>())
                        .add(each));
        var ticked = ticked();
        return byRule.entrySet().stream()
                .map(each -> new Warning(each.getKey(), each.getValue(), ticked.contains(each.getKey())))
                .toList();
    }

    private List<RuleFinding> findings(Severity severity) {
        return getPreview().findings().stream()
                .filter(each -> each.severity() == severity)
                .toList();
    }

    private Set<String> ticked() {
        var sent = request.getParameterValues(ACKNOWLEDGED);
        return sent == null ? Set.of() : new LinkedHashSet<>(List.of(sent));
    }

    public String getLanguage() {
        return language == null ? getPreview().language() : language;
    }

    public void setLanguage(String language) {
        if (language != null && !language.equals(this.language)) preview = null;
        this.language = language;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public void setOrganisationName(String organisationName) {
        this.organisationName = organisationName;
    }

    public String getProgrammeInformation() {
        return programmeInformation;
    }

    public void setProgrammeInformation(String programmeInformation) {
        this.programmeInformation = programmeInformation;
    }
}
