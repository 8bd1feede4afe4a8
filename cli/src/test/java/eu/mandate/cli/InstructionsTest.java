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

class InstructionsTest {
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
    void givesWhatTheFileSays() throws IOException {
        var file = Files.writeString(folder.resolve("minors.json"), "{\"underFourteen\":false}");
        try (var server = new FakeServer(201, "{\"number\":7,\"approval\":null,\"suspended\":false}")) {
            var exit = run(server, "instructions", "give", "minors", file.toString(), "--based-on", "3");
            assertThat(exit).as(err.toString()).isZero();
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/instructions/minors?basedOn=3");
        }
        assertThat(out.toString()).contains("7").contains("false");
    }

    @Test
    void printsThePolicyAsATable() throws IOException {
        var answer =
                "{\"at\":\"2026-11-21T08:00:00Z\",\"revision\":1,\"hash\":\"0\",\"settings\":[{\"type\":\"minors\","
                        + "\"subject\":\"\",\"number\":7,\"effectiveFrom\":\"2026-11-21T08:00:00Z\",\"textEn\":\"None.\"}]}";
        try (var server = new FakeServer(200, answer)) {
            assertThat(run(server, "policy", "--at", "2026-11-21T08:00:00Z")).isZero();
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/policy?at=2026-11-21T08%3A00%3A00Z");
        }
        assertThat(out.toString().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("minors")
                .contains("None.");
    }

    @Test
    void aRefusalEndsWithOne() throws IOException {
        try (var server = new FakeServer(409, "{\"code\":\"CONFLICT\",\"title\":\"t\",\"detail\":\"d\"}")) {
            assertThat(run(server, "instructions", "withdraw", "7", "--reason", "a slip"))
                    .isEqualTo(1);
        }
    }
}
