package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.service.BuiltInProfiles;
import eu.mandate.driver.ArchivablePdf;
import eu.mandate.driver.CommandLine;
import eu.mandate.driver.CommandLine.Run;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.Installation;
import eu.mandate.driver.ReadyOrganisation;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Organisations that have not chosen their periods are refused by name, and have their agreement once they chose; from the
 * command line alone.
 */
class DecidedPeriodsIT {

    @TempDir
    static Path folder;

    private final IdentityDriver identity = new IdentityDriver();
    private Member admin;

    @AfterEach
    void close() {
        identity.close();
    }

    @ParameterizedTest
    @CsvSource({"lanshan, wesmile, wesmile-team, 30 天", "harbourlane, wadesk, wapu, 24 个月"})
    void everyPeriodThatIsOnlyProposedIsMissingByNameUntilTheControllerChoseIt(
            String customer, String service, String vendor, String stands) throws Exception {
        admin = ReadyOrganisation.undecided(identity, service, vendor, customer).admin();
        var open = proposals(service);
        assertRefused(paths(open));
        while (!open.isEmpty()) {
            choose(open.remove(0));
            assertThat(findings()).isEqualTo(paths(open));
        }
        var issued = run("agreement", "issue", "--language", "zh", "--out", "issued.pdf");
        assertThat(issued.exitCode()).as(issued.errors()).isZero();
        assertThat(ArchivablePdf.faults(Files.readAllBytes(folder.resolve("issued.pdf"))))
                .isEmpty();
        assertThat(text()).contains("附件IX", "六、双方的权利和义务", stands).doesNotContain("最终解释权");
    }

    /** The refusal itself: on the terminal, in the language of the agreement, and without a file. */
    private void assertRefused(List<String> missing) throws Exception {
        var refused = run("agreement", "issue", "--language", "zh", "--out", "refused.pdf");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("refused.pdf")).doesNotExist();
        assertThat(refused.errors()).startsWith("AGREEMENT_INCOMPLETE: 协议无法签发");
        assertThat(refused.errors().lines().filter(line -> line.startsWith("R")))
                .hasSameSizeAs(missing)
                .allMatch(line -> line.startsWith("R23") && line.matches(".*\\p{IsHan}.*"));
        assertThat(findings()).isEqualTo(missing);
    }

    /** Where the agreement says something is missing. */
    private List<String> findings() throws Exception {
        var preview = run("agreement", "preview", "--output", "json");
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

    private void choose(JsonObject rule) throws Exception {
        var period = rule.getJsonObject("period");
        var choice = Json.createObjectBuilder()
                .add("rule", rule.getString("code"))
                .add("amount", period.getInt("amount"))
                .add("unit", period.getString("unit"))
                .build();
        Files.writeString(folder.resolve("choice.json"), choice.toString());
        var given = run("instructions", "give", "retention-period", "choice.json");
        assertThat(given.exitCode()).as(given.errors()).isZero();
    }

    private static String text() throws IOException {
        try (var pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve("issued.pdf")))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private Run run(String... words) throws Exception {
        var caller = Map.of("MANDATE_URL", Installation.shared().baseUrl(), "MANDATE_TOKEN", admin.token());
        return new CommandLine(folder).run(caller, words);
    }
}
