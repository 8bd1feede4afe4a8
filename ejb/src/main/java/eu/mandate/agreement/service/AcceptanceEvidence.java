package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.AcceptanceMethod;
import eu.mandate.agreement.domain.AcceptanceView;
import eu.mandate.agreement.domain.AgreementFile;
import eu.mandate.agreement.domain.IssuedAgreement;
import eu.mandate.agreement.store.JdbcAgreements;
import eu.mandate.document.domain.Block;
import eu.mandate.document.domain.Block.Fact;
import eu.mandate.document.domain.StructuredDocument;
import eu.mandate.document.service.Attachment;
import eu.mandate.document.service.PdfRendering;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What proves an acceptance. The page is computed from the ledger and the kept agreement alone, so that the same acceptance
 * always gives the same file; it is in both languages, as one file serves all readers.
 */
@ApplicationScoped
public class AcceptanceEvidence {

    private static final String PDF = "application/pdf";

    @Inject
    JdbcAgreements agreements;

    @Inject
    AgreementReading reading;

    @Inject
    PdfRendering rendering;

    /** @throws Refusal NOT_FOUND when the agreement was not accepted by a signed copy */
    AgreementFile signedCopy(int number) {
        var issued = reading.issued(number);
        var hash = accepted(issued).signedCopyHash();
        if (hash == null) throw Refusal.notFound("signed-copy", number);
        var content = agreements.signedCopy(number, hash).orElseThrow();
        return new AgreementFile(reading.label(number) + "-signed.pdf", PDF, content);
    }

    /** @throws Refusal NOT_FOUND while nobody accepted it */
    AgreementFile page(int number) {
        var issued = reading.issued(number);
        var accepted = accepted(issued);
        var label = reading.label(number);
        var attachment = new Attachment(
                "acceptance.json",
                "application/json",
                "Acceptance of " + label,
                Records.write(accepted).getBytes(StandardCharsets.UTF_8));
        var file = rendering.render(
                document(issued, accepted, label),
                attachment,
                accepted.acceptedAt().truncatedTo(ChronoUnit.SECONDS));
        return new AgreementFile(label + "-acceptance.pdf", PDF, file.content());
    }

    private AcceptanceView accepted(IssuedAgreement issued) {
        return reading.acceptance(issued.number())
                .orElseThrow(() -> Refusal.notFound("agreement-acceptance", issued.number()));
    }

    private static StructuredDocument document(IssuedAgreement issued, AcceptanceView accepted, String label) {
        return new StructuredDocument(
                "Evidence of acceptance · 接受证明",
                "Acceptance of the data processing agreement " + label,
                Locale.ENGLISH,
                new Block.Facts("Agreement · 协议", agreement(issued, label)),
                label + " · " + accepted.documentHash().substring(0, 12),
                List.of(
                        new Block.Heading(1, "acceptance", null, "Acceptance · 接受"),
                        new Block.Facts("Acceptance · 接受", acceptance(accepted)),
                        new Block.Heading(1, "verification", null, "Verification · 核验"),
                        Block.Paragraph.of(
                                "The SHA-256 of the file of the agreement equals the hash of the document above."
                                        + " The acceptance is kept as an instruction in the customer’s ledger, whose entries are"
                                        + " numbered without gaps and cannot be changed; the ledger’s record is attached to this"
                                        + " file as acceptance.json."),
                        Block.Paragraph.of("协议文件的 SHA-256 应与上列文件哈希一致。本次接受已作为一项指示载入客户的指示台账；"
                                + "台账条目连续编号，不可更改，其记录以 acceptance.json 附于本文件。")));
    }

    private static List<Fact> agreement(IssuedAgreement issued, String label) {
        return List.of(
                new Fact("Number · 编号", label),
                new Fact("Customer · 委托方", issued.organisationName()),
                new Fact("Issued at · 签发时间", issued.issuedAt().toString()),
                new Fact("Hash of the configuration (SHA-256) · 配置哈希", issued.configurationHash()),
                new Fact("Hash of the document (SHA-256) · 文件哈希", issued.fileHash()));
    }

    private static List<Fact> acceptance(AcceptanceView accepted) {
        var facts = new ArrayList<Fact>();
        var click = accepted.method() == AcceptanceMethod.CLICK;
        facts.add(new Fact(
                "Manner · 方式", click ? "Declared in the service · 在服务中声明接受" : "Signed copy, uploaded · 上传已签署副本"));
        facts.add(new Fact("Name · 姓名", accepted.name()));
        facts.add(new Fact("Title · 职务", accepted.title()));
        facts.add(new Fact("Authority · 授权依据", accepted.authority()));
        facts.add(new Fact("Signed-in person · 登录人", accepted.acceptedBy().toString()));
        facts.add(new Fact("Time · 时间", accepted.acceptedAt().toString()));
        facts.add(new Fact("Accepted document (SHA-256) · 所接受文件的哈希", accepted.documentHash()));
        if (!click) facts.add(new Fact("Signed copy (SHA-256) · 签署副本的哈希", accepted.signedCopyHash()));
        facts.add(new Fact("Instruction · 指示编号", Integer.toString(accepted.instruction())));
        return facts;
    }
}
