package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.mandate.catalogue.service.BuiltInProfiles;
import eu.mandate.driver.ArchivablePdf;
import eu.mandate.driver.CommandLine;
import eu.mandate.driver.CommandLine.Run;
import eu.mandate.driver.Installation;
import eu.mandate.driver.LaunchedProcess;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two customers of the story who have not chosen their periods are refused by name, and have their agreement once they chose.
 * A choice cannot be taken back, so they do it in an installation of their own, from the command line alone.
 */
class DecidedPeriodsIT {

    @TempDir
    static Path folder;

    private static LaunchedProcess installation;

    @BeforeAll
    static void start() throws Exception {
        assumeThat(Installation.onExternalDatabase()).isFalse();
        installation = LaunchedProcess.start(
                        folder.resolve("server"),
                        Map.of(),
                        "--port",
                        Integer.toString(LaunchedProcess.freePort()),
                        "--data",
                        data(),
                        "--demo")
                .awaitAnswer();
    }

    @AfterAll
    static void stop() {
        if (installation != null) installation.close();
    }

    @ParameterizedTest
    @CsvSource({"lanshan, wesmile, 30 天", "harbourlane, wadesk, 24 个月"})
    void everyPeriodThatIsOnlyProposedIsMissingByNameUntilTheControllerChoseIt(
            String customer, String service, String stands) throws Exception {
        var open = proposals(service);
        assertRefused(customer, paths(open));
        while (!open.isEmpty()) {
            choose(customer, open.remove(0));
            assertThat(findings(customer)).isEqualTo(paths(open));
        }
        var issued = run("agreement", "issue", "--tenant", customer, "--language", "zh", "--out", "issued.pdf");
        assertThat(issued.exitCode()).as(issued.errors()).isZero();
        assertThat(ArchivablePdf.faults(Files.readAllBytes(folder.resolve("issued.pdf"))))
                .isEmpty();
        assertThat(text()).contains("附件IX", "六、双方的权利和义务", stands).doesNotContain("最终解释权");
    }

    /** The refusal itself: on the terminal, in the language of the agreement, and without a file. */
    private static void assertRefused(String customer, List<String> missing) throws Exception {
        var refused = run("agreement", "issue", "--tenant", customer, "--language", "zh", "--out", "refused.pdf");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("refused.pdf")).doesNotExist();
        assertThat(refused.errors()).startsWith("AGREEMENT_INCOMPLETE: 协议无法签发");
        assertThat(refused.errors().lines().filter(line -> line.startsWith("R")))
                .hasSameSizeAs(missing)
                .allMatch(line -> line.startsWith("R23") && line.matches(".*\\p{IsHan}.*"));
        assertThat(findings(customer)).isEqualTo(missing);
    }

    /** Where the agreement says something is missing. */
    private static List<String> findings(String customer) throws Exception {
        var preview = run("agreement", "preview", "--tenant", customer, "--output", "json");
        return preview.json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("path"))
                .toList();
    }

    /** The rules whose period is only proposed, read from the file of the service and nothing else. */
    private static List<JsonObject> proposals(String service) {
        try (var file = Json.createReader(new StringReader(new BuiltInProfiles().json(service)))) {
            var rules = file.readObject().getJsonArray("retention").getValuesAs(JsonObject.class);
            return new ArrayList<>(rules.stream()
                    .filter(rule -> rule.getString("tenantChoice").equals("REQUIRED"))
                    .filter(rule -> !rule.getJsonArray("categories").isEmpty())
                    .toList());
        }
    }

    private static List<String> paths(List<JsonObject> rules) {
        return rules.stream()
                .flatMap(rule -> rule.getJsonArray("categories").getValuesAs(JsonString.class).stream())
                .map(category -> "/retention/" + category.getString())
                .toList();
    }

    private static void choose(String customer, JsonObject rule) throws Exception {
        var period = rule.getJsonObject("period");
        var choice = Json.createObjectBuilder()
                .add("rule", rule.getString("code"))
                .add("amount", period.getInt("amount"))
                .add("unit", period.getString("unit"))
                .build();
        Files.writeString(folder.resolve("choice.json"), choice.toString());
        var given = run("instructions", "give", "retention-period", "choice.json", "--tenant", customer);
        assertThat(given.exitCode()).as(given.errors()).isZero();
    }

    private static String text() throws IOException {
        try (var pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve("issued.pdf")))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Run run(String... words) throws Exception {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data()));
        return new CommandLine(folder).run(Map.of(), all.toArray(String[]::new));
    }

    private static String data() {
        return folder.resolve("data").toString();
    }
}
