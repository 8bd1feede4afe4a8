package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.Snapshot;
import java.util.List;

/**
 * Every rule that an agreement can break, judged together; each rule looks at the laws of the snapshot, which is that of one
 * part ({@link eu.mandate.agreement.domain.AgreementPart#view}).
 *
 * <p>Not among them: R42, which belongs to agreements on the Commission's own clauses. R46 judges the finished text: see {@link TextRules}.
 */
public final class AgreementRules {

    private AgreementRules() {}

    /** All findings, refusals and warnings, in the order of the annexes; nothing stated at all is judged as well. */
    public static List<RuleFinding> findings(Snapshot snapshot, RuleContext context) {
        var findings = new Findings(context);
        PartyRules.judge(snapshot, findings);
        ContractRules.judge(snapshot, context, findings);
        DescriptionRules.judge(snapshot, findings);
        MeasureRules.judge(snapshot, context, findings);
        SubProcessorRules.judge(snapshot, context, findings);
        PlaceRules.judge(snapshot, findings);
        TransferRules.judge(snapshot, findings);
        RetentionRules.judge(snapshot, findings);
        ScopeRules.judge(snapshot, findings);
        EntrustmentRules.judge(snapshot, findings);
        ExportRules.judge(snapshot, findings);
        BothLanguages.judge(snapshot, findings);
        TermRules.judge(snapshot, context, findings);
        FigureRules.judge(snapshot, findings);
        return findings.all();
    }
}
