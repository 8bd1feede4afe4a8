package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.domain.AgreementDocument;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.AnnexComputation;
import eu.mandate.agreement.domain.Issue;
import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.AgreementRules;
import eu.mandate.agreement.domain.rule.RuleContext;
import eu.mandate.agreement.domain.rule.TextRules;
import eu.mandate.audit.domain.PublishedNote;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementRulesTest {

    private static final Snapshot COMPLETE = NordlichtSnapshot.complete();
    private static final RuleContext ORDER = NordlichtAgreement.context();

    static Stream<Fault> faults() {
        return Faults.all();
    }

    @Test
    void aCompleteSnapshotBreaksNoRule() {
        assertThat(judged(COMPLETE)).isEmpty();
        assertThat(TextRules.findings(NordlichtAgreement.of(COMPLETE), COMPLETE, ORDER))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void onePlantedFaultIsFoundByItsRuleAlone(Fault fault) {
        var found = judged(Planted.in(COMPLETE, fault.changes()));
        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(fault.rule());
            assertThat(finding.severity()).isEqualTo(fault.severity());
            assertThat(finding.owner()).isEqualTo(fault.owner());
            assertThat(finding.page()).isEqualTo(fault.page());
            isTold(finding);
        });
        assertThat(found.get(0).path()).isEqualTo(fault.path());
    }

    private static void isTold(RuleFinding finding) {
        assertThat(finding.en()).isNotBlank().doesNotContain("{", "null").matches("(?s)[^\\u4e00-\\u9fff]+");
        assertThat(finding.zh()).containsPattern("[\\u4e00-\\u9fff]").doesNotContain("{", "null");
        assertThat(finding.why()).isNotBlank();
        assertThat(finding.annex()).isNotBlank();
    }

    private static final String[] EVERYTHING = {
        "/organisation/identity/street=\"\"",
        "-/registers/contacts/officer",
        "/organisation/contract/startsOn=\"2027-01-01\"",
        "-/organisation/contract/endCriteria",
        "/profile/purposes/J-P12/name={\"en\":\"Other purposes\",\"zh\":\"其他用途\"}",
        "/organisation/programme/activities=[\"J-A06\",\"J-A99\"]",
        "/profile/categories/J-C07/fields=[]",
        "/profile/categories/J-C28/name={\"en\":\"Data\",\"zh\":\"相关信息\"}",
        "/profile/categories/J-C28/subjects=[]",
        "-/registers/locations/backup-eu",
        "/registers/locations/storage-eu/entry/categories=[\"J-C07\"]",
        "-/registers/subProcessors/nordbrief/entry/task",
        "-/registers/subProcessors/nordbrief/entry/flowDownContractOn",
        "/registers/subProcessors/nordbrief/entry/authorisation=\"ANNOUNCED\"",
        "/registers/subProcessors/lingyun/entry/transferTool=\"NONE\"",
        "/runtime/places=[\"US us-east-1 Somebody Inc.\"]",
        "/registers/measures/m05-authentication/entry/status=\"NOT_APPLICABLE\"",
        "/registers/measures/m07-storage/entry/status=\"NOT_APPLICABLE\"",
        "/registers/measures/m09-logging/entry/status=\"NOT_APPLICABLE\"",
        "-/registers/measures/m03-restoring",
        "/registers/measures/m01-encryption/entry/lastTested=\"2025-01-01\"",
        "-/organisation/minors",
        "/organisation/purposes=[{\"purpose\":\"J-P20\",\"allowed\":true}]",
        "/profile/activities/J-A01/categories=[\"J-C07\"]",
        "/profile/storage/crossBorder=\"DENIED\"",
        "-/registers/locations/access-cn-operations",
        "-/registers/locations/access-cn-second-line",
        "-/registers/locations/access-cn-support",
        "/registers/locations/-=" + storage("cn", "CN"),
        "/registers/locations/-=" + storage("us", "US"),
        "/registers/transfers/-={\"key\":\"us\",\"entry\":{\"exporter\":\"X\",\"importer\":\"us\",\"importerCountry\":\"US\",\"tool\":\"ADEQUACY\"}}",
        "-/registers/transfers/eu-cn-vendor/entry/authority",
        "/organisation/regimes/actsForAnotherController=true",
        "-/profile/retention/J-R12/period",
        "/retention/J-R11/amount=43",
        "/profile/retention/J-R32/period={\"amount\":5,\"unit\":\"MONTHS\"}",
        "/profile/retention/J-R11/statutes=[{\"country\":\"CN\",\"reference\":{\"en\":\"A law\",\"zh\":\"某法\"}}]",
        "/registers/terms/deletionDays=0",
        "/registers/terms/objectionDays=5",
        "/registers/terms/breachHours=60",
        "/registers/terms/calendars=[\"FR\"]",
        "-/organisation/languages",
        "/organisation/declarations/-={\"code\":\"IMPORTANT_DATA\",\"answer\":true}",
        "/organisation/programme/teamSize=2000000",
        "/organisation/representatives=[]",
        "/registers/entities=[]"
    };

    @Test
    void allFaultsAreFoundAtOnce() {
        var together = Planted.in(COMPLETE, EVERYTHING);
        assertThat(rules(AgreementRules.findings(together, notLive())))
                .containsExactlyInAnyOrder(
                        "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R11", "R12", "R13",
                        "R14", "R15", "R16", "R17", "R18", "R19", "R22", "R23", "R24", "R25", "R26", "R27", "R28",
                        "R29", "R30", "R31", "R32", "R33", "R36", "R40", "R41", "R43", "R44", "R47", "R48", "R49",
                        "R50", "R51", "R52");
    }

    private static String storage(String key, String country) {
        return "{\"key\":\"%1$s\",\"entry\":{\"kind\":\"STORAGE\",\"country\":\"%2$s\",\"provider\":\"%1$s\",\"categories\":[\"J-C07\"]}}"
                .formatted(key, country);
    }

    @Test
    void anOrganisationThatStatedNothingHearsEverythingThatMisses() {
        var silent = Planted.in(
                COMPLETE,
                "/organisation={\"contacts\":[],\"representatives\":[],\"signatories\":[],\"declarations\":[],\"purposes\":[]}",
                "/retention=[]");
        var found = judged(silent);
        assertThat(rules(found)).containsExactlyInAnyOrder("R01", "R03", "R04", "R22", "R47", "R50");
        assertThat(found).allSatisfy(AgreementRulesTest::isTold);
        assertThat(AnnexComputation.possible(silent, NordlichtAgreement.words()))
                .extracting(annex -> annex.key())
                .containsExactly("III", "IV", "VII");
    }

    @Test
    void aChangedConfigurationIsIssuedAgain() {
        assertThat(AgreementRules.findings(COMPLETE, notLive()))
                .singleElement()
                .returns("R48", RuleFinding::rule)
                .returns("/portal/agreement/issue.xhtml", RuleFinding::page);
    }

    @Test
    void aRemnantOfATemplateOrAForeignNameInTheTextIsRefused() {
        var planted = Planted.in(
                COMPLETE,
                "/organisation/programme/information=\"TBD, as we did with Hootsuite\"",
                "/registers/terms/liabilityReference={\"en\":\"clause [...]\",\"zh\":\"第 [...] 条\"}");
        assertThat(TextRules.findings(NordlichtAgreement.of(planted), planted, ORDER))
                .allSatisfy(AgreementRulesTest::isTold)
                .extracting(RuleFinding::rule, RuleFinding::value)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("R46", "TBD"),
                        org.assertj.core.groups.Tuple.tuple("R46", "[...]"),
                        org.assertj.core.groups.Tuple.tuple("R46", "Hootsuite"));
    }

    @Test
    void lettersOfTheCheckpointAreNoRemnantOfATemplateWhateverTheySay() {
        var root = "3l9xXx0aQ2M+TBD/6dpvVYk1sZbHqKcW8uJtRfGnExM=";
        var signature = "\u2014 cell.example/1 " + root.replace("=", "TBC/xxx+") + root;
        var latest = new PublishedNote(
                "cell.example/1",
                1,
                root,
                1,
                "cell.example/1\n1\n" + root + "\n\n" + signature + "\n",
                List.of("cell.example/1+6cb507dd+xxX" + root),
                NordlichtAgreement.ISSUED);
        var first = NordlichtAgreement.issue(COMPLETE);
        var issue = new Issue(1, first.issuedAt(), first.templateVersion(), first.configurationHash(), null, latest);
        var document = AgreementDocument.of(
                COMPLETE,
                issue,
                NordlichtAgreement.words(),
                AgreementTexts.english().template(),
                List.of());
        assertThat(TextRules.findings(document, COMPLETE, ORDER)).isEmpty();
    }

    @Test
    void everyFindingLeadsToAPageThatExists() {
        var pages = Path.of("../web/src/main/webapp");
        assertThat(faults().map(Fault::page).filter(page -> page != null).distinct())
                .allSatisfy(page -> assertThat(
                                pages.resolve(page.replaceFirst("\\?.*", "").substring(1)))
                        .exists());
    }

    @Test
    void everyRuleOfTheTextsHasAFault() {
        var tried = new ArrayList<>(faults().map(Fault::rule).toList());
        tried.addAll(ChineseRulesTest.faults()
                .map(fault -> ((Fault) fault.get()[1]).rule())
                .toList());
        tried.addAll(List.of("R46", "R48"));
        assertThat(tried).containsAll(numbers());
    }

    private static Set<String> numbers() {
        try (var lines = Files.lines(Path.of("../persistence/src/main/resources/agreement/rules.properties"))) {
            return lines.filter(line -> line.matches("R\\d\\d.*"))
                    .map(line -> line.substring(0, 3))
                    .collect(Collectors.toSet());
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static RuleContext notLive() {
        return new RuleContext(
                ORDER.today(), ORDER.calendars(), ORDER.foreignBrands(), false, ORDER.english(), ORDER.chinese());
    }

    private static List<RuleFinding> judged(Snapshot snapshot) {
        return AgreementRules.findings(snapshot, ORDER);
    }

    private static Set<String> rules(List<RuleFinding> findings) {
        return findings.stream().map(RuleFinding::rule).collect(Collectors.toSet());
    }
}
