package eu.mandate.agreement;

import eu.mandate.agreement.domain.AgreementDocument;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.Issue;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.agreement.domain.rule.RuleContext;
import eu.mandate.catalogue.domain.lint.KnownBrands;
import eu.mandate.document.domain.StructuredDocument;
import eu.mandate.kernel.json.Records;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The first agreement that the snapshot gives, and what the rules judge it against. */
public final class NordlichtAgreement {

    /** When it is issued. */
    public static final Instant ISSUED = NordlichtSnapshot.TAKEN.plusSeconds(2);

    private NordlichtAgreement() {}

    /** The document of a snapshot. */
    public static StructuredDocument of(Snapshot snapshot) {
        return AgreementDocument.of(
                snapshot, issue(snapshot), words(), AgreementTexts.english().template(), List.of());
    }

    /** The first issue. */
    public static Issue issue(Snapshot snapshot) {
        return new Issue(1, ISSUED, AgreementTexts.english().version(), hash(Records.write(snapshot)), null, null);
    }

    /** English. */
    public static Words words() {
        return AgreementTexts.english().words();
    }

    /** Everything around the snapshot is in order. */
    public static RuleContext context() {
        return new RuleContext(
                LocalDate.of(2026, 11, 22),
                Set.of("DE-2026", "IE-2026", "DE-2027", "IE-2027"),
                KnownBrands.ALL,
                true,
                AgreementTexts.english().englishRules(),
                AgreementTexts.english().chineseRules());
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
