package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.AnnexComputation;
import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.AgreementRules;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.json.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An agreement is about what is entrusted: not about the vendor's own part of a category, and not about proposals. */
class EntrustedTest {

    private static final Snapshot WADESK = of("wadesk", "wapu", "D-A02", "D-A05");
    private static final Snapshot WESMILE = of("wesmile", "wesmile-team", "S-A01");

    @Test
    void aCategoryOfBothRolesIsNoMixtureOfThem() {
        assertThat(rules(WADESK)).doesNotContain("R41");
        assertThat(rules(of("weiban", "yeying", "W-A02", "W-A03", "W-A04"))).doesNotContain("R41");
    }

    @Test
    void aPeriodOfTheVendorsOwnActivityIsNotAgreed() {
        var periods = text(WADESK, "VI");
        assertThat(periods).contains("12 months from the recording");
        assertThat(periods.split("D-C19", -1)).hasSize(2);
    }

    @Test
    void whoTouchesOnlyTheVendorsOwnDataIsNoSubProcessor() {
        assertThat(text(WESMILE, "IV")).contains("云岫数据服务有限公司").doesNotContain("雁书邮件服务有限公司");
    }

    @Test
    void aProposalIsShownAsOneAndRefused() {
        assertThat(text(WESMILE, "VI"))
                .contains(
                        "not set: the customer has to instruct it; 30 days from the closing of the account are proposed");
        assertThat(AgreementRules.findings(WESMILE, NordlichtAgreement.context()))
                .filteredOn(finding -> finding.rule().equals("R23"))
                .extracting(RuleFinding::path)
                .containsExactly("/retention/S-C01", "/retention/S-C04");
    }

    @Test
    void anInstructedPeriodCountsFromTheEventOfItsRule() {
        var chosen = Planted.in(WESMILE, settings("S-R01", 20, "DAYS"));
        assertThat(text(chosen, "VI")).contains("20 days from the closing of the account, by instruction 7");
        assertThat(rules(chosen)).doesNotContain("R23");
        var drafts = Planted.in(NordlichtSnapshot.complete(), settings("J-R09", 12, "MONTHS"));
        assertThat(text(drafts, "VI")).contains("12 months from the making of the record, by instruction 7");
    }

    private static String settings(String rule, int amount, String unit) {
        return "/retention=[{\"rule\":\"%s\",\"amount\":%d,\"unit\":\"%s\",\"instruction\":7}]"
                .formatted(rule, amount, unit);
    }

    private static List<String> rules(Snapshot snapshot) {
        return AgreementRules.findings(snapshot, NordlichtAgreement.context()).stream()
                .map(RuleFinding::rule)
                .toList();
    }

    private static String text(Snapshot snapshot, String annex) {
        return AnnexComputation.of(snapshot, NordlichtAgreement.words()).stream()
                .filter(each -> each.key().equals(annex))
                .map(Annex::blocks)
                .map(DocumentText::text)
                .findFirst()
                .orElseThrow();
    }

    /** The travel company as a customer of another service. */
    private static Snapshot of(String service, String vendor, String... activities) {
        var base = NordlichtSnapshot.complete();
        var other = new Snapshot(
                base.format(),
                base.takenAt(),
                base.tenantKey(),
                base.organisation(),
                List.of(),
                base.scopes(),
                base.instructions(),
                base.profileVersion(),
                base.profileHash(),
                Records.read(resource("/catalogue/" + service + ".json"), ServiceProfile.class),
                JujiaoRegisters.read(resource("/demo/registers-" + vendor + ".json")),
                base.runtime());
        return Planted.in(other, "/organisation/programme/activities=[\"" + String.join("\",\"", activities) + "\"]");
    }

    private static String resource(String name) {
        try (var stream = EntrustedTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
