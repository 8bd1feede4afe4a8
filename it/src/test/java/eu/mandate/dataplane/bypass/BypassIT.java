package eu.mandate.dataplane.bypass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.dataplane.bypass.FilePath.HiddenFile;
import eu.mandate.dataplane.bypass.HeldPath.Held;
import eu.mandate.dataplane.bypass.ReadPath.Hidden;
import eu.mandate.driver.Answer;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.kernel.DeclaredRoutes;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The bypass suite: every path to a record, tried on everything that is hidden, one test for each pair. What it found is a document
 * for customers; it is compared with the one in {@code docs}.
 */
class BypassIT {

    /**
     * Endpoints through which nothing of a record comes out, or that have a suite of their own: FileIT, SupportAccessIT.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "POST /files",
            "GET /admin/support-accesses/{id}/records",
            "GET /admin/support-accesses/{id}/records/{record}");

    /** Whoever gets at content that is kept for one caller: tried below, or nothing comes out of it. */
    private static final Set<String> KEEPERS = Set.of(
            "LongJobsResource",
            "LongJobPage",
            "LongJobsPage",
            "LongJobTray",
            "LongJobDownload",
            "LongJobReading",
            "LongJobService",
            "LongJobSteps",
            "LongJobExpiryService",
            "LongJobFiles",
            "SessionContentsResource",
            "SessionContentService",
            "SessionEvictionJob",
            "IngestKeeping");

    private final Map<String, Map<ReadPath, String>> records = new LinkedHashMap<>();
    private final Map<String, Map<FilePath, String>> files = new LinkedHashMap<>();
    private final Map<String, Map<HeldPath, String>> held = new LinkedHashMap<>();
    private final Map<String, Map<JobPath, String>> jobs = new LinkedHashMap<>();
    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void everyPathToRecordsHasACase() {
        assertThat(BypassReport.untried(DeclaredRoutes.all(), ELSEWHERE))
                .as("paths to records that the bypass suite does not try")
                .isEmpty();
        assertThat(DeclaredRoutes.all()).containsAll(ELSEWHERE);
    }

    @Test
    void aPathWithoutACaseIsNoticed() {
        var invented = Set.of(
                "GET /records/{id}/history",
                "GET /files/{id}/thumbnail",
                "GET /session-contents/{id}/text",
                "GET /long-jobs/{id}/first-lines",
                "GET /tenants");
        assertThat(BypassReport.untried(invented, ELSEWHERE))
                .containsExactly(
                        "GET /files/{id}/thumbnail",
                        "GET /long-jobs/{id}/first-lines",
                        "GET /records/{id}/history",
                        "GET /session-contents/{id}/text");
        var untried = new EnumMap<ReadPath, String>(ReadPath.class);
        Arrays.stream(ReadPath.values()).skip(1).forEach(path -> untried.put(path, "finds none"));
        assertThatThrownBy(() -> BypassReport.text(Map.of("a hidden record", untried), Map.of(), Map.of(), Map.of()))
                .hasMessage("list was not tried on a hidden record");
    }

    @Test
    void whoeverGetsAtContentThatIsKeptForOneCallerIsKnown() {
        assertThat(KeepersOfContent.named())
                .as("a new one needs a path in HeldPath or JobPath")
                .containsExactlyInAnyOrderElementsOf(KEEPERS);
        assertThat(KeepersOfContent.holds(Stream.of("    private LongJobReading everything;")))
                .isTrue();
    }

    @Test
    void nothingHiddenComesOutOnAnyPath() throws IOException {
        try (var identity = new IdentityDriver()) {
            new BypassScenes(identity, this::each).all();
            new HiddenFiles(identity, this::each).all();
            new HiddenContents(identity, this::content).all();
            new HiddenJobFiles(identity, this::job).all();
        }
        softly.assertAll();
        var report = BypassReport.text(records, files, held, jobs);
        Files.writeString(Path.of("target/bypass-report.md"), report);
        assertThat(Files.readString(Path.of("../docs/bypass-report.md")))
                .as("copy it/target/bypass-report.md to docs/bypass-report.md")
                .isEqualTo(report);
    }

    private void each(String name, Hidden hidden) {
        var found = new EnumMap<ReadPath, String>(ReadPath.class);
        for (var path : ReadPath.values()) {
            var answer = path.tried(hidden);
            softly.assertThat(answer.body()).as(path.label() + ": " + name).doesNotContain(hidden.marker());
            softly.assertThat(tells(answer))
                    .as(path.label() + ": " + name + ": " + answer.body())
                    .isFalse();
            found.put(path, outcome(answer, hidden));
        }
        records.put(name, found);
    }

    private void each(String name, HiddenFile hidden) {
        var found = new EnumMap<FilePath, String>(FilePath.class);
        for (var path : FilePath.values()) {
            var answer = path.tried(hidden);
            var html = answer.header("Content-Type").startsWith("text/html");
            softly.assertThat(answer.status() / 100 != 2 || html || without(answer))
                    .as(path.label() + ": " + name + ": " + answer.status() + answer.body())
                    .isTrue();
            if (html) found.put(path, answer.status() == 200 ? "page without it" : "no page, " + answer.status());
            else found.put(path, answer.status() / 100 == 2 ? "left out" : answer.code());
        }
        files.put(name, found);
    }

    private void content(String name, Held hidden) {
        var found = new EnumMap<HeldPath, String>(HeldPath.class);
        for (var path : HeldPath.values())
            found.put(path, without(hidden, path.label() + ": " + name, path.tried(hidden)));
        held.put(name, found);
    }

    private void job(String name, Held hidden) {
        var found = new EnumMap<JobPath, String>(JobPath.class);
        for (var path : JobPath.values())
            found.put(path, without(hidden, path.label() + ": " + name, path.tried(hidden)));
        jobs.put(name, found);
    }

    /** What an answer says that must not hold what is kept for one caller. */
    private String without(Held hidden, String name, Answer answer) {
        softly.assertThat(answer.body()).as(name).doesNotContain(hidden.marker());
        softly.assertThat(answer.status()).as(name).isLessThan(500);
        var type = answer.header("Content-Type");
        if (answer.status() != 200) return type.startsWith("text/html") ? "no page, " + answer.status() : answer.code();
        if (isFile(answer)) return answer.body().lines().count() < 2 ? "finds none" : "finds others";
        return answer.body().contains(hidden.id()) ? "without it" : "not listed";
    }

    /** Whether a record was taken without its file, and says so. */
    private static boolean without(Answer answer) {
        return answer.status() == 201 && !answer.json().getJsonArray("withheld").isEmpty();
    }

    /** Whether an answer lets one work out that a record holds the value. */
    private static boolean tells(Answer answer) {
        if (answer.status() != 200) return answer.status() >= 500;
        if (isFile(answer)) return false;
        var json = answer.json();
        return json.containsKey("count") && !json.isNull("count") && json.getInt("count") > 0
                || json.containsKey("corrected");
    }

    private static boolean isFile(Answer answer) {
        return answer.header("Content-Type").startsWith("text/csv");
    }

    private static String outcome(Answer answer, Hidden hidden) {
        var field = hidden.field();
        if (answer.status() != 200) return answer.code();
        if (isFile(answer)) return file(answer.body().lines().toList(), hidden);
        var json = answer.json();
        if (json.containsKey("count")) return "counts none";
        if (json.containsKey("explanation")) return explained(json.getJsonObject("explanation"), field);
        var empty = json.containsKey("items") && json.getJsonArray("items").isEmpty()
                || json.containsKey("groups") && json.getJsonArray("groups").isEmpty();
        if (empty) return "finds none";
        var listed = json.containsKey("items") && !answer.body().contains(hidden.record());
        return listed ? "finds others" : seen(answer.body().contains("\"" + field + "\""));
    }

    /** A column is there for all records of a file; what counts is what stands in it. */
    private static String file(List<String> lines, Hidden hidden) {
        if (lines.size() < 2) return "finds none";
        if (lines.stream().noneMatch(line -> line.contains(hidden.record()))) return "finds others";
        var column = List.of(lines.get(0).split(",")).indexOf(hidden.field());
        return seen(column >= 0 && lines.stream().skip(1).anyMatch(line -> !line.split(",", -1)[column].isEmpty()));
    }

    private static String seen(boolean something) {
        return something ? "masked" : "left out";
    }

    private static String explained(JsonObject explanation, String field) {
        if (!explanation.getBoolean("allowed")) return "no: " + explanation.getString("code");
        return explanation.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("key").equals(field))
                .map(each -> each.getString("visibility").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("left out");
    }
}
