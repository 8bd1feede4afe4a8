package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.AcknowledgedWarning;
import eu.mandate.agreement.domain.Acknowledgement;
import eu.mandate.agreement.domain.AgreementDocument;
import eu.mandate.agreement.domain.AgreementPart;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.Issue;
import eu.mandate.agreement.domain.IssuedAgreement;
import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.agreement.domain.Words;
import eu.mandate.agreement.domain.difference.SnapshotDifferences;
import eu.mandate.agreement.domain.rule.TextRules;
import eu.mandate.agreement.store.JdbcAgreements;
import eu.mandate.document.domain.HtmlFile;
import eu.mandate.document.domain.StructuredDocument;
import eu.mandate.document.service.Attachment;
import eu.mandate.document.service.PdfRendering;
import eu.mandate.document.service.RenderedFile;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Issues one agreement under the locked counter: judged, rendered, compared with what holds by then, kept. */
@ApplicationScoped
public class Issuing {

    /** Name under which the snapshot is attached to the document. */
    static final String SNAPSHOT = "snapshot.json";

    @Inject
    JdbcAgreements agreements;

    @Inject
    Snapshots snapshots;

    @Inject
    AgreementJudge judge;

    @Inject
    PdfRendering rendering;

    @Inject
    IssueParticulars particulars;

    @Inject
    Clock clock;

    /** What is issued: the snapshot with its text, and the particulars of the issue. */
    private record Draft(
            AgreementPart part, Snapshot snapshot, String json, Issue issue, StructuredDocument document) {}

    /**
     * Issues the next agreement.
     *
     * @param last number of the latest one, locked
     * @param acknowledged rules whose warnings the issuer accepts
     * @throws Refusal AGREEMENT_INCOMPLETE with every finding; VALIDATION when a character cannot be printed
     */
    IssuedAgreement issue(AgreementPart part, int last, List<String> acknowledged) {
        var snapshot = snapshots
                .take(clock.instant())
                .orElseThrow(() -> refused(List.of(AgreementJudge.NO_SERVICE), acknowledged));
        var context = judge.context(snapshot, true);
        var findings = judge.findings(snapshot, part, context);
        RefusedAgreement.check(findings, acknowledged);
        var draft = draft(part, snapshot, last, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        RefusedAgreement.check(TextRules.findings(draft.document(), snapshot, context), acknowledged);
        var file = rendered(draft);
        insistOnLive(draft, clock.instant());
        var issued = issued(draft, file, findings);
        agreements.append(issued, draft.json(), file.content());
        return issued;
    }

    private static Refusal refused(List<RuleFinding> findings, List<String> acknowledged) {
        try {
            RefusedAgreement.check(findings, acknowledged);
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new IllegalStateException("nothing refuses");
    }

    private Draft draft(AgreementPart part, Snapshot snapshot, int last, Instant issuedAt) {
        var texts = AgreementTexts.of(part);
        var json = Records.write(snapshot);
        var issue = particulars.next(last, issuedAt, texts.version(), Hashes.of(json));
        var changes = last == 0 ? List.<String>of() : changes(snapshot, last, texts.words());
        var document = AgreementDocument.of(part.view(snapshot), issue, texts.words(), texts.template(), changes);
        return new Draft(part, snapshot, json, issue, document);
    }

    private List<String> changes(Snapshot snapshot, int last, Words words) {
        var before = Records.read(agreements.snapshot(last).orElseThrow(), Snapshot.class);
        return SnapshotDifferences.between(before, snapshot).stream()
                .map(SnapshotDifference::text)
                .map(words::of)
                .toList();
    }

    /** Whole seconds, so that the two places in the file that tell its time agree. */
    private RenderedFile rendered(Draft draft) {
        var label = draft.issue().label(draft.snapshot().tenantKey());
        var attachment = new Attachment(
                SNAPSHOT,
                "application/json",
                "Snapshot from which " + label + " was computed",
                draft.json().getBytes(StandardCharsets.UTF_8));
        return rendering.render(
                draft.document(), attachment, draft.issue().issuedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    /** R48: somebody may have changed a setting or an entry meanwhile; what is issued is what holds. */
    private void insistOnLive(Draft draft, Instant now) {
        var snapshot = draft.snapshot();
        var live = snapshots.take(now);
        if (live.filter(present ->
                        SnapshotDifferences.between(snapshot, present).isEmpty())
                .isPresent()) return;
        var findings = judge.findings(snapshot, draft.part(), judge.context(snapshot, false)).stream()
                .filter(RefusedAgreement::refuses)
                .toList();
        throw refused(findings, List.of());
    }

    private IssuedAgreement issued(Draft draft, RenderedFile file, List<RuleFinding> findings) {
        var warnings = findings.stream().map(AcknowledgedWarning::of).toList();
        return new IssuedAgreement(
                draft.issue().number(),
                draft.part().tag(),
                draft.snapshot().organisation().identity().organisationName(),
                draft.snapshot().takenAt(),
                draft.issue().issuedAt(),
                particulars.issuer(),
                particulars.roles(),
                draft.issue().templateVersion(),
                draft.snapshot().profileVersion(),
                draft.issue().configurationHash(),
                Hashes.of(HtmlFile.of(draft.document(), "")),
                Hashes.of(file.content()),
                file.content().length,
                file.pages(),
                Records.write(new Acknowledgement(warnings)));
    }
}
