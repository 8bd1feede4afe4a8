package eu.mandate.agreement;

import eu.mandate.agreement.domain.AgreementDocument;
import eu.mandate.agreement.domain.AgreementPart;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.Issue;
import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.AgreementRules;
import eu.mandate.agreement.domain.rule.RuleContext;
import eu.mandate.catalogue.domain.lint.KnownBrands;
import eu.mandate.document.domain.StructuredDocument;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.json.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The part for Chinese law that a snapshot gives, and what the rules find in it. */
public final class ChineseAgreement {

    public static final Instant ISSUED = ToldSnapshot.TAKEN.plusSeconds(2);

    private static final AgreementTexts TEXTS = AgreementTexts.chinese();

    private ChineseAgreement() {}

    public static StructuredDocument of(Snapshot snapshot) {
        return AgreementDocument.of(
                AgreementPart.CHINESE.view(snapshot), issue(snapshot), TEXTS.words(), TEXTS.template(), List.of());
    }

    static Issue issue(Snapshot snapshot) {
        var hash = HexFormat.of().formatHex(Sha256.of(Records.write(snapshot)));
        return new Issue(1, ISSUED, TEXTS.version(), hash, null, null);
    }

    static List<RuleFinding> findings(Snapshot snapshot) {
        return AgreementRules.findings(AgreementPart.CHINESE.view(snapshot), context());
    }

    public static RuleContext context() {
        return new RuleContext(
                LocalDate.of(2026, 11, 22),
                Set.of("CN-2025", "CN-2026"),
                KnownBrands.ALL,
                true,
                TEXTS.englishRules(),
                TEXTS.chineseRules());
    }
}
