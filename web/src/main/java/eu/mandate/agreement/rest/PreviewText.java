package eu.mandate.agreement.rest;

import eu.mandate.agreement.domain.AgreementPreview;
import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.document.domain.HtmlBlocks;
import java.util.List;

/**
 * What an agreement issued now would say; the parts mean what they mean in {@link AgreementPreview}.
 *
 * @param annexes those that can be computed from what is there
 */
public record PreviewText(
        String language,
        List<String> languages,
        boolean issuable,
        List<RuleFinding> findings,
        List<AnnexText> annexes,
        String organisationName,
        String programmeInformation,
        String configurationHash,
        List<SnapshotDifference> changesSinceLatest,
        Integer latest) {

    /**
     * One annex.
     *
     * @param key Roman numeral
     * @param html its content, well-formed and escaped
     */
    public record AnnexText(String key, String title, String html) {
        static AnnexText of(Annex annex) {
            return new AnnexText(annex.key(), annex.title(), HtmlBlocks.of(annex.blocks()));
        }
    }

    static PreviewText of(AgreementPreview preview) {
        return new PreviewText(
                preview.language(),
                preview.languages(),
                preview.issuable(),
                preview.findings(),
                preview.annexes().stream().map(AnnexText::of).toList(),
                preview.organisationName(),
                preview.programmeInformation(),
                preview.configurationHash(),
                preview.changesSinceLatest(),
                preview.latest());
    }
}
