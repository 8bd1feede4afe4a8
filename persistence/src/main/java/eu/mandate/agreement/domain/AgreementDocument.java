package eu.mandate.agreement.domain;

import eu.mandate.agreement.domain.annex.IssueAnnex;
import eu.mandate.agreement.domain.annex.TransferPart;
import eu.mandate.agreement.domain.body.Clauses;
import eu.mandate.agreement.domain.body.Conditions;
import eu.mandate.agreement.domain.body.Correspondence;
import eu.mandate.agreement.domain.body.Template;
import eu.mandate.agreement.domain.body.Variables;
import eu.mandate.document.domain.Block;
import eu.mandate.document.domain.Block.Fact;
import eu.mandate.document.domain.HtmlBlocks;
import eu.mandate.document.domain.StructuredDocument;
import eu.mandate.kernel.domain.Sha256;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The whole agreement: cover, clauses, transfer instruments, annexes. Equal input gives an equal document. */
public final class AgreementDocument {

    private static final String ISSUE = "annex-X";

    private final Snapshot snapshot;
    private final Issue issue;
    private final Words words;

    private AgreementDocument(Snapshot snapshot, Issue issue, Words words) {
        this.snapshot = snapshot;
        this.issue = issue;
        this.words = words;
    }

    /**
     * The document.
     *
     * @param changes what changed since the previous issue, one sentence each
     */
    public static StructuredDocument of(
            Snapshot snapshot, Issue issue, Words words, Template template, List<String> changes) {
        return new AgreementDocument(snapshot, issue, words).document(template, changes);
    }

    private StructuredDocument document(Template template, List<String> changes) {
        var customer = snapshot.organisation().identity().organisationName();
        var label = issue.label(snapshot.tenantKey());
        return new StructuredDocument(
                words.of("document.title"),
                words.of("document.subject", customer, vendor(), label),
                words.language(),
                cover(customer, label),
                words.of("document.footer", label, issue.configurationHash().substring(0, 12)),
                blocks(template, changes));
    }

    private Block.Facts cover(String customer, String label) {
        var zone = ZoneId.of(snapshot.organisation().languages().timeZone());
        return new Block.Facts(
                words.of("cover.caption"),
                List.of(
                        new Fact(words.of("cover.customer"), customer),
                        new Fact(words.of("cover.vendor"), vendor()),
                        new Fact(
                                words.of("cover.service"),
                                words.of(snapshot.profile().name())),
                        new Fact(words.of("cover.number"), label),
                        new Fact(words.of("cover.issued"), words.of(issue.issuedAt(), zone)),
                        new Fact(
                                words.of("cover.law"),
                                Variables.of(snapshot, words).get("law.short")),
                        new Fact(words.of("cover.hash"), issue.configurationHash())));
    }

    private List<Block> blocks(Template template, List<String> changes) {
        var blocks =
                new ArrayList<>(Clauses.of(template, Variables.of(snapshot, words), Conditions.of(snapshot), words));
        blocks.addAll(Correspondence.of(words, Clauses.numbers(template)));
        blocks.addAll(TransferPart.of(snapshot, words));
        AnnexComputation.of(snapshot, words).forEach(annex -> add(blocks, annex));
        add(blocks, IssueAnnex.of(snapshot, issue, hash(blocks), changes, words));
        return blocks;
    }

    /** SHA-256 of the content of an agreement, everything before its record of issue, in hexadecimal digits. */
    public static String contentHash(StructuredDocument document) {
        return hash(document.blocks().stream()
                .takeWhile(block ->
                        !(block instanceof Block.Heading heading && heading.id().equals(ISSUE)))
                .toList());
    }

    private static String hash(List<Block> blocks) {
        return HexFormat.of().formatHex(Sha256.of(HtmlBlocks.of(blocks)));
    }

    private void add(List<Block> blocks, Annex annex) {
        blocks.add(new Block.Heading(1, annex.id(), words.of("annex", annex.key()), annex.title()));
        blocks.addAll(annex.blocks());
    }

    private String vendor() {
        return snapshot.registers().entities().get(0).entry().legalName();
    }
}
