package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.domain.AgreementDocument;
import eu.mandate.agreement.domain.AnnexComputation;
import eu.mandate.agreement.domain.Issue;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.annex.IssueAnnex;
import eu.mandate.audit.domain.PublishedNote;
import eu.mandate.document.domain.Block.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementDocumentTest {

    private static final Snapshot COMPLETE = NordlichtSnapshot.complete();
    private static final String NO_TRANSFERS = "/registers/transfers=[]";

    /** Every alternative of the clauses and every optional value once. */
    static Stream<Snapshot> snapshots() {
        return Stream.of(
                COMPLETE,
                Planted.in(
                        COMPLETE,
                        "/organisation/regimes/regimes=[\"GDPR\"]",
                        NO_TRANSFERS,
                        "/registers/terms/docking=false"),
                Planted.in(
                        COMPLETE,
                        "/organisation/regimes/regimes=[\"UK_GDPR\"]",
                        "/registers/terms/subProcessors=\"SPECIFIC\""),
                Planted.in(COMPLETE, "/organisation/regimes/actsForAnotherController=true"),
                Planted.in(COMPLETE, "/organisation/purposes=[{\"purpose\":\"J-P20\",\"allowed\":true}]"),
                Planted.in(
                        COMPLETE,
                        "/registers/subProcessors=[]",
                        "/registers/platforms=[]",
                        "/registers/certificates=[]",
                        "/instructions=[]"),
                Planted.in(
                        COMPLETE,
                        "/retention=[{\"rule\":\"J-R09\",\"amount\":12,\"unit\":\"MONTHS\",\"instruction\":4}]"),
                Planted.in(
                        COMPLETE,
                        "-/organisation/identity/registrationNumber",
                        "-/organisation/identity/legalNameTranslation",
                        "-/organisation/programme/teamSize",
                        "/organisation/contract/endsOn=\"2027-03-31\"",
                        "/organisation/officer={\"appointed\":false,\"reason\":\"fewer than twenty persons\"}"));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void everyCellIsFilledAndEveryVariableHasAValue(Snapshot snapshot) {
        assertThat(DocumentText.cells(NordlichtAgreement.of(snapshot)))
                .allSatisfy(
                        cell -> assertThat(cell).isNotBlank().doesNotContain("null", "{", "}", "[clause", "[annex"));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void everyReferenceLeadsSomewhereAndEveryIdIsUnique(Snapshot snapshot) {
        var document = NordlichtAgreement.of(snapshot);
        var ids = document.blocks().stream().flatMap(DocumentText::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids)).containsAll(DocumentText.targets(document));
        assertThat(DocumentText.targets(document)).hasSizeGreaterThan(20);
    }

    @Test
    void figuresAreTheSameInClausesAndAnnexes() {
        var terms = "/registers/terms/";
        var odd = Planted.in(
                COMPLETE,
                terms + "breachHours=701",
                terms + "requestForwardingHours=703",
                terms + "instructionEntryDays=59",
                terms + "subProcessorNoticeDays=211",
                terms + "objectionDays=223",
                terms + "objectionResolutionDays=227",
                terms + "exportWindowDays=229",
                terms + "deletionDays=233",
                terms + "auditNoticeDays=83",
                terms + "measuresReviewMonths=31",
                "/registers/locations/backup-eu/entry/backupDays=239");
        var document = NordlichtAgreement.of(odd);
        var clauses = DocumentText.text(document.blocks().subList(0, DocumentText.at(document, "annex-I")));
        var annexes = DocumentText.text(document.blocks()
                .subList(DocumentText.at(document, "annex-I"), document.blocks().size()));
        for (var figure : List.of(
                "701 hours",
                "703 hours",
                "59 working days",
                "211 days",
                "223 days",
                "227 days",
                "229 days",
                "233 days",
                "83 days",
                "31 months",
                "239 days")) {
            assertThat(clauses).contains(figure);
            assertThat(annexes).contains(figure);
        }
        assertThat(annexes).doesNotContain("24 hours after", "35 days at");
    }

    @Test
    void everyFieldThatTheLawAsksForStandsInItsAnnex() {
        var annexes = annexes();
        assertThat(annexes.get("I"))
                .contains("Nordlicht Reisen GmbH (北光旅行有限公司)", "HRB 99901 FL", "Flensburg", "Germany (DE)")
                .contains("Controller under", "Processor under", "privacy@nordlicht.example", "Datenschutz Förde GbR")
                .contains("Guangzhou Weyes Network Technology Co., Ltd.", "91440101DEMO000000", "dpo@jujiao.example")
                .contains("not appointed: the organisation is established in Germany", "Thameside Representation Ltd")
                .contains(
                        "JuWaiTong subscription, number JWT-2026-0417, of 2 March 2026",
                        "Fang Ruoxi",
                        "Dr. Helga Brandt");
        assertThat(annexes.get("II"))
                .contains("Business", "provision of JuWaiTong", "collecting, storing", "J-P10", "This list is closed")
                .contains(
                        "Authorised users",
                        "J-C11",
                        "whereabouts",
                        "credential",
                        "no minors",
                        "up to 18 authorised users")
                .contains("continuous", "from 1 April 2026 on", "takes no decision about a person")
                .doesNotContain("J-C01", "J-A01", "J-P20");
        assertThat(annexes.get("III"))
                .contains(
                        "Pseudonymisation and encryption",
                        "Portability and erasure",
                        "Argon2id",
                        "Owner, test, evidence")
                .contains(
                        "tested 15 September 2026",
                        "DEMO-ISMS-2025-0417",
                        "Impact assessment",
                        "24 hours from awareness");
    }

    @Test
    void everyFieldAboutPlacesPeriodsAndContactsStandsInItsAnnex() {
        var annexes = annexes();
        assertThat(annexes.get("IV"))
                .contains("Rheinwolke Hosting GmbH", "Ida Beispiel", "ART28-RW-2026-01", "Mainfels Rechenzentrum GmbH")
                .contains("objections until 20 February 2026", "authorised since 23 February 2026", "China (CN)")
                .contains("Meta Platforms Ireland Limited", "Independent controller", "offered since 1 January 2020");
        assertThat(annexes.get("V"))
                .contains(
                        "eu-frankfurt-1", "eu-frankfurt-2", "35 days", "Customer support, Guangzhou", "TIA-CN-2026-01")
                .contains(
                        "Nordlicht Reisen GmbH to Guangzhou Weyes",
                        "Der Hamburgische Beauftragte",
                        "Information Commissioner")
                .contains("in memory during the session only");
        assertThat(annexes.get("VI"))
                .contains(
                        "30 days from receipt, by instruction 23 of the customer",
                        "25 months from the observation",
                        "42 days",
                        "erased")
                .contains("Export window", "in two stages", "3 years");
        assertThat(annexes.get("VII")).contains("No visibility scope has been granted for JuWaiTong");
        assertThat(annexes.get("VIII"))
                .contains(
                        "security@jujiao.example",
                        "breach@nordlicht.example",
                        "suppliers@nordlicht.example",
                        "Europe/Berlin")
                .contains("reasonable suspicion", "working days", "without interruption", "Germany, Ireland");
    }

    @Test
    void theRecordOfIssueIdentifiesTheDocument() {
        var document = NordlichtAgreement.of(COMPLETE);
        var record = DocumentText.text(document.blocks()
                .subList(DocumentText.at(document, "annex-X"), document.blocks().size()));
        var issue = NordlichtAgreement.issue(COMPLETE);
        assertThat(record)
                .contains("nordlicht-1", issue.templateVersion(), issue.configurationHash())
                .contains(
                        "2026-11-22 10:30:02 Europe/Berlin (2026-11-22T09:30:02Z)",
                        AgreementDocument.contentHash(document))
                .contains(
                        "This is the first issue",
                        "English",
                        "carries no electronic seal",
                        "Inbox messages are kept for 30 days.");
    }

    @Test
    void theNoteOfTheCheckpointCanBeWrittenDownFromTheRecordOfIssue() {
        var none = NordlichtAgreement.issue(COMPLETE);
        var note =
                "mandate.example/cell/1\n1234567\nroot=\n\n\u2014 mandate.example AAAA\n\u2014 mandate.example BBBB\n";
        var latest = new PublishedNote(
                "mandate.example/cell/1",
                1_234_567,
                "root=",
                1,
                note,
                List.of("key-1", "key-2"),
                Instant.parse("2026-11-22T09:29:59Z"));
        var issue = new Issue(1, none.issuedAt(), none.templateVersion(), none.configurationHash(), null, latest);
        var text = DocumentText.text(IssueAnnex.of(COMPLETE, issue, "", List.of(), NordlichtAgreement.words())
                .blocks());
        assertThat(text)
                .contains("mandate.example/cell/1", "1234567", "root=", "key-1", "key-2")
                .contains("\u2014 mandate.example AAAA", "\u2014 mandate.example BBBB", "2026-11-22T09:29:59Z");
    }

    @Test
    void partDHoldsTheElectionsAndTablesOfEachTransfer() {
        var document = NordlichtAgreement.of(COMPLETE);
        var part = DocumentText.text(
                document.blocks().subList(DocumentText.at(document, "part-D"), DocumentText.at(document, "annex-I")));
        assertThat(part)
                .contains("module 2 (controller to processor)", "module 3 (processor to processor)", "B1.0")
                .contains("Clause 7", "option 2, general written authorisation, 30 days", "Clause 11(a)", "Clause 13")
                .contains("law of Germany (DE)", "courts of Germany (DE)", "law of England and Wales")
                .contains("Table 1: start date", "Table 2", "Table 3", "Table 4", "neither party", "SCC-M2-2026-02");
    }

    @Test
    void theClausesAreMatchedWithArticle28() {
        var document = NordlichtAgreement.of(COMPLETE);
        var table = (Table) document.blocks().get(DocumentText.at(document, "correspondence") + 1);
        assertThat(table.rows())
                .extracting(row -> row.get(0))
                .contains(Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                        .map(letter -> "Article 28(3)(" + letter + ")")
                        .toArray(String[]::new));
    }

    @Test
    void noPurposeIsOpenEnded() {
        assertThat(DocumentText.text(NordlichtAgreement.of(COMPLETE).blocks()).toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "other purposes",
                        "improve services",
                        "including but not limited",
                        "and so on",
                        "etc.",
                        "such as necessary");
    }

    @Test
    void equalSnapshotsGiveEqualDocuments() {
        assertThat(NordlichtAgreement.of(Planted.in(COMPLETE))).isEqualTo(NordlichtAgreement.of(COMPLETE));
    }

    private static Map<String, String> annexes() {
        return AnnexComputation.of(COMPLETE, NordlichtAgreement.words()).stream()
                .collect(Collectors.toMap(annex -> annex.key(), annex -> DocumentText.text(annex.blocks())));
    }
}
