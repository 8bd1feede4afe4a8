package eu.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementsTest {
    private static final String ISSUED = "{\"number\":3,\"label\":\"nordlicht-3\",\"state\":\"ISSUED\"}";
    private static final String REFUSED = """
            {"code":"AGREEMENT_INCOMPLETE","title":"t","detail":"2 rules are not met.","instance":"i",
             "errors":[{"pointer":"/organisation/identity","code":"agreement-rule","detail":"said twice"}],
             "findings":[
              {"rule":"R01","severity":"REFUSES","annex":"I","path":"/organisation/identity","why":"w",
               "owner":"CUSTOMER","en":"The legal identity is missing.","zh":"未填写法律主体。"},
              {"rule":"R14","severity":"REFUSES","annex":"IV-A","path":"/registers/subProcessors/x/country","why":"w",
               "owner":"VENDOR","en":"Sub-processor x has no country.","zh":"分处理者 x 缺少国家。"}]}""";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(FakeServer server, String... arguments) {
        var surroundings = new Surroundings(
                Map.of("MANDATE_URL", server.url(), "MANDATE_TOKEN", "secret"), folder, new PrintWriter(out));
        return Mandate.execute(surroundings, new PrintWriter(err), arguments);
    }

    @Test
    void issuesAndSavesDocumentAndSnapshot() throws IOException {
        try (var server = new FakeServer(201, ISSUED)) {
            var exit = run(
                    server,
                    "agreement",
                    "issue",
                    "--language",
                    "en",
                    "--acknowledge",
                    "R31,R50",
                    "--out",
                    "a.pdf",
                    "--json",
                    "a.json");
            assertThat(exit).as(err.toString()).isZero();
            assertThat(server.requests())
                    .extracting(request -> request.method() + " " + request.path())
                    .containsExactly(
                            "POST /api/v1/agreements",
                            "GET /api/v1/agreements/3/document?format=pdf",
                            "GET /api/v1/agreements/3/document?format=json");
            assertThat(server.onlyRequest().body())
                    .contains("\"language\":\"en\"", "\"acknowledged\":[\"R31\",\"R50\"]");
        }
        assertThat(out.toString()).contains("nordlicht-3");
        assertThat(Files.readString(folder.resolve("a.pdf"))).isEqualTo(ISSUED);
        assertThat(Files.readString(folder.resolve("a.json"))).isEqualTo(ISSUED);
    }

    @Test
    void nothingIssuesWhatCannotBeSaved() throws IOException {
        try (var server = new FakeServer(201, ISSUED)) {
            for (var files : new String[][] {{"missing/a.pdf", "a.json"}, {"a.pdf", "missing/a.json"}}) {
                assertThat(run(server, "agreement", "issue", "--language", "en", "--out", files[0], "--json", files[1]))
                        .isEqualTo(1);
            }
            assertThat(server.requests()).isEmpty();
        }
        assertThat(err.toString()).contains("cannot be written");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRefusalPrintsEveryFindingAsOneLineAndSavesNothing() throws IOException {
        try (var server = new FakeServer(422, REFUSED)) {
            assertThat(run(server, "agreement", "issue", "--language", "en", "--out", "a.pdf"))
                    .isEqualTo(1);
        }
        assertThat(err.toString().lines())
                .anyMatch(line -> line.startsWith("AGREEMENT_INCOMPLETE"))
                .anyMatch(line -> line.matches("rule +severity +annex +path +owner +(en|zh)"))
                .anyMatch(line -> line.matches("R01 +REFUSES +I +/organisation/identity +CUSTOMER .+"))
                .anyMatch(line -> line.matches("R14 +REFUSES +IV-A +/registers/subProcessors/x/country +VENDOR .+"))
                .noneMatch(line -> line.contains("said twice"));
        assertThat(folder.resolve("a.pdf")).doesNotExist();
    }

    @Test
    void aRefusalIsToldInTheLanguageOfTheAgreement() throws IOException {
        try (var server = new FakeServer(422, REFUSED)) {
            run(server, "agreement", "issue", "--language", "zh", "--out", "a.pdf");
            run(server, "agreement", "issue", "--language", "en", "--out", "a.pdf");
            assertThat(server.requests())
                    .extracting(FakeServer.Request::language)
                    .containsExactly("zh-CN", "en");
        }
        assertThat(err.toString()).contains("未填写法律主体。", "The legal identity is missing.");
    }

    @Test
    void aSignedCopyIsSentAsTheFileThatItIs() throws IOException {
        Files.writeString(folder.resolve("signed.pdf"), "%PDF-1.7 signed");
        try (var server = new FakeServer(201, ISSUED)) {
            var exit = run(
                    server,
                    "agreement",
                    "accept",
                    "3",
                    "--name",
                    "苏晓雯",
                    "--title",
                    "General counsel",
                    "--hash",
                    "ab",
                    "--signed-copy",
                    "signed.pdf");
            assertThat(exit).as(err.toString()).isZero();
            var sent = server.onlyRequest();
            assertThat(sent.method() + " " + sent.path())
                    .startsWith("POST /api/v1/agreements/3/signed-copy?")
                    .contains("name=%E8%8B%8F", "title=General%20counsel", "documentHash=ab")
                    .doesNotContain("authority");
            assertThat(sent.body()).isEqualTo("%PDF-1.7 signed");
            assertThat(sent.type()).isEqualTo("application/pdf");
            assertThat(sent.idempotencyKey()).isNotBlank();
        }
    }

    @Test
    void withoutASignedCopyAnAgreementIsAcceptedByDeclaration() throws IOException {
        try (var server = new FakeServer(201, ISSUED)) {
            run(server, "agreement", "accept", "3", "--name", "A", "--title", "B", "--hash", "ab");
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/agreements/3/acceptance");
            assertThat(server.onlyRequest().type()).isEqualTo("application/json");
            assertThat(server.onlyRequest().body()).contains("\"documentHash\":\"ab\"");
        }
        assertThat(run(folder.resolve("none.pdf"))).contains("none.pdf cannot be read");
    }

    private String run(Path missing) throws IOException {
        try (var server = new FakeServer(201, ISSUED)) {
            run(
                    server,
                    "agreement",
                    "accept",
                    "3",
                    "--name",
                    "A",
                    "--title",
                    "B",
                    "--hash",
                    "ab",
                    "--signed-copy",
                    missing.toString());
        }
        return err.toString();
    }

    @Test
    void aPreviewEndsWithOneWhileARuleRefuses() throws IOException {
        var preview = REFUSED.replace("{\"code\"", "{\"issuable\":false,\"code\"");
        try (var server = new FakeServer(200, preview)) {
            assertThat(run(server, "agreement", "preview")).isEqualTo(1);
        }
        assertThat(out.toString()).contains("issuable: false", "R14");
    }
}
