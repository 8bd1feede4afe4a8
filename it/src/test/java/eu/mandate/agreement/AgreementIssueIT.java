package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.Download;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.ReadyOrganisation;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Sha256;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One agreement from its issue to the next one. */
class AgreementIssueIT {
    private final IdentityDriver identity = new IdentityDriver();
    private static final Pattern PRINTED =
            Pattern.compile("Size(\\d+)Root([A-Za-z0-9+/=]{44})Signature(\u2014.*)Keyofthesignature");

    private Space space;
    private Api api;

    @BeforeEach
    void open() {
        space = identity.tenant();
        api = space.admin().api();
        ReadyOrganisation.state(space);
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content));
    }

    private JsonObject issued() {
        var issued = ReadyOrganisation.issue(api);
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        return issued.json();
    }

    @Test
    void whatIsIssuedIsListedReadAndDownloadedAsIssued() throws Exception {
        var first = issued();
        assertThat(first.getInt("number")).isEqualTo(1);
        assertThat(first.getString("label")).isEqualTo(space.key() + "-1");
        assertThat(first.getString("state")).isEqualTo("ISSUED");
        assertThat(first.isNull("previous")).isTrue();
        assertThat(api.get("/agreements/1").json()).isEqualTo(first);
        assertThat(api.get("/agreements").json().getJsonArray("items")).containsExactly(first);
        assertThat(api.get("/agreements/1/changes").json().getJsonArray("items"))
                .isEmpty();

        var pdf = Download.of(space.admin().token(), "/agreements/1/document?format=pdf&language=en");
        assertThat(pdf.type()).isEqualTo("application/pdf");
        assertThat(pdf.disposition()).contains(space.key() + "-1.pdf");
        assertThat(hash(pdf.content())).isEqualTo(first.getString("fileHash"));
        assertThat(pdf.content()).hasSize(first.getInt("fileSize"));
        var json = Download.of(space.admin().token(), "/agreements/1/document?format=json");
        assertThat(hash(json.content())).isEqualTo(first.getString("configurationHash"));
        assertThat(new String(json.content(), StandardCharsets.UTF_8)).contains("\"tenantKey\":\"" + space.key());
        try (var document = Loader.loadPDF(pdf.content())) {
            assertThat(document.getNumberOfPages()).isEqualTo(first.getInt("pages"));
            var attached = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("snapshot.json");
            assertThat(attached.getEmbeddedFile().toByteArray()).isEqualTo(json.content());
        }
    }

    @Test
    void theLatestCheckpointOfTheAuditLogIsPrinted() throws Exception {
        api.get("/tenant");
        issued();
        var pdf = Download.of(space.admin().token(), "/agreements/1/document?format=pdf&language=en");
        var printed = PRINTED.matcher(text(pdf.content()).replaceAll("\\s", ""));
        assertThat(printed.find()).isTrue();
        var proof = api.get("/audit/checkpoints/" + printed.group(1) + "/proof").body();
        var note = proof.lines()
                .filter(line -> line.startsWith("from-note "))
                .map(line -> new String(Base64.getDecoder().decode(line.substring(10)), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        assertThat(note).contains(printed.group(1) + "\n" + printed.group(2) + "\n\n");
        assertThat(note.replaceAll("\\s", "")).endsWith(printed.group(3));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theNextIssueNamesItsPredecessorWhichStaysAsItWas() {
        var first = issued();
        var second = issued();
        assertThat(second.getInt("number")).isEqualTo(2);
        assertThat(second.getInt("previous")).isEqualTo(1);
        var before = api.get("/agreements/1").json();
        assertThat(before.getString("state")).isEqualTo("SUPERSEDED");
        assertThat(before.getString("fileHash")).isEqualTo(first.getString("fileHash"));
        var page = api.get("/agreements?limit=1").json();
        assertThat(page.getJsonArray("items").getJsonObject(0).getInt("number")).isEqualTo(2);
        var rest =
                api.get("/agreements?limit=1&cursor=" + page.getString("next")).json();
        assertThat(rest.getJsonArray("items").getJsonObject(0).getInt("number")).isEqualTo(1);
        assertThat(rest.isNull("next")).isTrue();
    }

    @Test
    void whatCannotBeIssuedIsRefusedByName() {
        var chinese = api.post("/agreements", "{\"language\":\"zh\"}");
        assertThat(chinese.code()).isEqualTo("VALIDATION");
        assertThat(chinese.body()).contains("\"/language\"", "chinese-not-of-law", "en");
        var both = api.post("/agreements", "{\"language\":\"en-zh\"}");
        assertThat(both.body()).contains("language-not-supported");
        var other = api.post("/agreements", "{\"language\":\"en\",\"organisationName\":\"Somebody Else Ltd\"}");
        assertThat(other.body()).contains("\"/organisationName\"", "organisation-name-differs");
        assertThat(api.get("/agreements/1/document?language=zh").code()).isEqualTo("NOT_FOUND");
        issued();
        assertThat(api.get("/agreements/1/document?language=zh").body()).contains("language-not-issued");
        assertThat(api.get("/agreements/1/document?format=docx").body()).contains("\"/format\"");
    }

    @Test
    void newProgrammeInformationIsInstructedInTheSameStep() {
        var body = "{\"language\":\"en\",\"organisationName\":\"Nordlicht Reisen GmbH\","
                + "\"programmeInformation\":\"answering guests of the winter season\"}";
        assertThat(api.post("/agreements", body).status()).isEqualTo(201);
        var programme = api.get("/instructions?type=programme&state=IN_FORCE").json();
        assertThat(programme.toString()).contains("answering guests of the winter season");
        assertThat(new String(
                        Download.of(space.admin().token(), "/agreements/1/document?format=json")
                                .content(),
                        StandardCharsets.UTF_8))
                .contains("answering guests of the winter season");
    }

    @Test
    void onlyThoseWhoMayIssueDoSoAndNobodyElsesAgreementIsSeen() {
        issued();
        var auditor = identity.member(space, Role.AUDITOR).api();
        assertThat(auditor.get("/agreements/1").status()).isEqualTo(200);
        assertThat(ReadyOrganisation.issue(auditor).code()).isEqualTo("ROLE_NOT_ALLOWED");
        var member = identity.member(space, Role.MEMBER).api();
        assertThat(member.get("/agreements").code()).isEqualTo("ROLE_NOT_ALLOWED");
        var neighbour = identity.tenant().admin().api();
        for (var path : new String[] {"", "/changes", "/document", "/signed-copy", "/acceptance/evidence"}) {
            assertThat(neighbour.get("/agreements/1" + path).code()).as(path).isEqualTo("NOT_FOUND");
        }
        assertThat(neighbour.get("/agreements").json().getJsonArray("items")).isEmpty();
        assertThat(neighbour.get("/agreements/in-force").json().getBoolean("inForce"))
                .isFalse();
    }

    @Test
    void eachStepLeavesItsEntry() {
        issued();
        api.get("/agreements/1/document");
        var entries = identity.database()
                .column(
                        "select action from audit.entry where tenant_id = ? and action like 'agreement%'"
                                + " order by entry_id",
                        space.number());
        assertThat(entries).containsExactly("agreement-previewed", "agreement-issued", "agreement-downloaded");
    }
}
