package eu.mandate.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.calendar.OwnCalendar;
import eu.mandate.driver.LaunchedProcess;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./mandate start} promises: a plain refusal, a clean end, and a data folder that survives a hard kill. */
class StartIT {
    private static final int BEFORE_ANYTHING_STARTED = 143;

    @TempDir
    Path temporary;

    @Test
    void refusesATakenPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused("cannot be used", Map.of(), "--port", Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void refusesAnUnknownSettingByName() throws Exception {
        assertRefused("unknown setting MANDATE_DB_ULR", Map.of("MANDATE_DB_ULR", "x"));
    }

    @Test
    void refusesADatabaseThatCannotBeReached() throws Exception {
        var environment = Map.of(
                "MANDATE_DB_URL", "jdbc:postgresql://127.0.0.1:1/mandate",
                "MANDATE_DB_PASSWORD", "x",
                "MANDATE_DB_OWNER_PASSWORD", "y",
                "MANDATE_DB_SEQUENCER_PASSWORD", "z");
        assertRefused("cannot be reached", environment);
    }

    @Test
    void namesTheLoginThatIsNotTakenWithoutRepeatingAPassword() throws Exception {
        var environment = Map.of(
                "MANDATE_DB_URL", "jdbc:postgresql://127.0.0.1:1/mandate?password=in-the-address",
                "MANDATE_DB_PASSWORD", "x",
                "MANDATE_DB_OWNER_PASSWORD", "y",
                "MANDATE_DB_SEQUENCER_PASSWORD", "z");
        assertThat(assertRefused("cannot be reached as app_rw", environment))
                .doesNotContain("in-the-address", "while stopping");
    }

    @Test
    void saysWhyAFolderCannotBeUsed() throws Exception {
        var file = Files.writeString(Files.createDirectories(temporary).resolve("file"), "");
        assertRefused("there is a file of that name", Map.of(), "--data", file.toString());
    }

    /** A moment before the server, in it, and behind it. */
    @ParameterizedTest
    @ValueSource(longs = {400, 1_000, 2_500, 4_000, 7_000})
    void endsWithoutAWordWhenItIsStoppedWhileItStarts(long milliseconds) throws Exception {
        var data = temporary.resolve("data");
        var port = Integer.toString(LaunchedProcess.freePort());
        try (var process = LaunchedProcess.start(
                temporary.resolve("stopped"), Map.of(), "--port", port, "--data", data.toString())) {
            Thread.sleep(milliseconds);
            process.terminate();
            assertThat(process.awaitEnd()).isIn(0, BEFORE_ANYTHING_STARTED);
            assertThat(process.errors()).doesNotContain("mandate: ", "Exception", "\tat ");
        }
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void answersWrongUsageWithExitCodeTwo() throws Exception {
        try (var process = LaunchedProcess.start(temporary, Map.of(), "--prot", "1")) {
            assertThat(process.awaitEnd()).isEqualTo(2);
            assertThat(process.errors()).contains("unknown option --prot");
        }
    }

    @Test
    void endsWhenTheDeploymentFailsAlthoughTheServerStaysUp() throws Exception {
        var broken = temporary.resolve("broken.war");
        Files.write(broken, BrokenArchive.bytes());
        System.setProperty("launcher.archive", broken.toString());
        try {
            assertRefused("did not come up", Map.of());
        } finally {
            System.clearProperty("launcher.archive");
        }
    }

    @Test
    void stopsCleanlyHealsAfterAHardKillAndFindsItsData() throws Exception {
        var data = temporary.resolve("data");
        // A whole one stops no start.
        OwnCalendar.put(data, OwnCalendar.CHECKSUM);
        int port = LaunchedProcess.freePort();
        String[] arguments = {"--port", Integer.toString(port), "--data", data.toString()};
        String link;
        try (var first = LaunchedProcess.start(temporary.resolve("first"), Map.of(), arguments)
                .awaitAnswer()) {
            link = Files.readString(data.resolve("secrets/first-administrator.txt"));
            assertThat(link).contains("/portal/invitation.xhtml?code=");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets"))))
                    .isEqualTo("rwx------");
            assertThat(ListeningSockets.of(first.pid())).isNotEmpty().allMatch(InetAddress::isLoopbackAddress);
            assertThat(ListeningSockets.of(databasePid(data))).isNotEmpty().allMatch(InetAddress::isLoopbackAddress);
            assertNoPasswordlessAccess(data);
            assertRefused(
                    "in use",
                    Map.of(),
                    "--port",
                    Integer.toString(LaunchedProcess.freePort()),
                    "--data",
                    data.toString());
            first.kill();
            first.awaitEnd();
        }
        try (var second = LaunchedProcess.start(temporary.resolve("second"), Map.of(), arguments)) {
            assertThat(firstAnswer("http://127.0.0.1:" + port + "/portal/sign-in.xhtml"))
                    .as("the port opens when pages answer, and not before")
                    .isEqualTo(200);
            second.awaitAnswer();
            assertThat(Files.readString(data.resolve("secrets/first-administrator.txt")))
                    .isEqualTo(link);
            long database = databasePid(data);
            second.terminate();
            assertThat(second.awaitEnd()).isZero();
            assertThat(endsSoon(database)).isTrue();
        }
    }

    /** As on a full disk, where it ends by itself when its log has no room. */
    @Test
    void startsADatabaseAgainThatEndedByItselfAndAnswersMeanwhileThatItIsNotAvailable() throws Exception {
        var data = temporary.resolve("data");
        var base = "http://127.0.0.1:";
        int port = LaunchedProcess.freePort();
        String[] arguments = {"--port", Integer.toString(port), "--data", data.toString(), "--demo"};
        try (var process = LaunchedProcess.start(temporary.resolve("ended"), Map.of(), arguments)
                .awaitAnswer()) {
            var token = token(data);
            assertThat(asked(base + port, token).statusCode()).isEqualTo(200);
            new ProcessBuilder("kill", "-QUIT", Long.toString(databasePid(data)))
                    .start()
                    .waitFor();
            var meanwhile = asked(base + port, token);
            assertThat(meanwhile.statusCode()).as(meanwhile.body()).isEqualTo(503);
            assertThat(meanwhile.headers().firstValue("Retry-After")).hasValue("30");
            assertThat(meanwhile.body()).contains("Not available at the moment").doesNotContain("SQL");
            for (int i = 0; i < 600 && asked(base + port, token).statusCode() != 200; i++) Thread.sleep(100);
            assertThat(asked(base + port, token).statusCode()).isEqualTo(200);
            assertThat(says(process, "the database had ended by itself, and was started again"))
                    .as(process.errors())
                    .isTrue();
            long database = databasePid(data);
            process.terminate();
            assertThat(process.awaitEnd()).isZero();
            assertThat(endsSoon(database)).isTrue();
        }
    }

    private static String token(Path data) throws IOException {
        var found = Pattern.compile("\"apiToken\": *\"([^\"]+)\"").matcher(Files.readString(data.resolve("demo.json")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> asked(String base, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1/tenant"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** What the first request is told that does not find the port closed. */
    private static int firstAnswer(String address) throws Exception {
        for (int i = 0; i < 6000; i++) {
            try {
                return status(address);
            } catch (ConnectException closed) {
                LockSupport.parkNanos(20_000_000);
            }
        }
        throw new IllegalStateException("the port stays closed");
    }

    private String assertRefused(String message, Map<String, String> environment, String... arguments)
            throws Exception {
        var folder = temporary.resolve("refused");
        // A later option wins, so that a test names only what it is about.
        var all = new ArrayList<>(List.of(
                "--port",
                Integer.toString(LaunchedProcess.freePort()),
                "--data",
                folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        try (var process = LaunchedProcess.start(folder, environment, all.toArray(String[]::new))) {
            assertThat(process.awaitEnd()).isEqualTo(1);
            assertThat(process.errors()).contains("mandate: ").contains(message);
            assertThat(process.output()).doesNotContain("answers at");
            return process.errors();
        }
    }

    private static void assertNoPasswordlessAccess(Path data) throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("database.port")).strip() + "/mandate";
        for (var role : new String[] {"postgres", "owner", "app_rw"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, role, "").close())
                    .isInstanceOf(SQLException.class);
        }
    }

    /** The database answers before whoever started it has heard so. */
    private static boolean says(LaunchedProcess process, String message) throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (process.errors().contains(message)) return true;
            Thread.sleep(100);
        }
        return false;
    }

    /** An ended process stays in the table until its parent, here the system's first process, has noticed. */
    private static boolean endsSoon(long pid) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) return true;
            Thread.sleep(100);
        }
        return false;
    }

    private static long databasePid(Path data) throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("database/postmaster.pid"))
                .get(0)
                .strip());
    }

    private static int status(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
