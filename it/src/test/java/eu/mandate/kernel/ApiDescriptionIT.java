package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description of the API is kept beside the code, so that a change of the contract is seen in its review. */
class ApiDescriptionIT {
    private static final Path KEPT = Path.of("..", "docs", "openapi.yaml");

    @Test
    void theKeptDescriptionIsWhatTheServerSays() throws IOException {
        var told = withoutServer(
                Installation.shared().api((String) null).get("//openapi").body());
        if (Boolean.getBoolean("openapi.keep")) Files.writeString(KEPT, told);
        assertThat(KEPT)
                .as("keep the new one: ./mvnw verify -pl it -am -Dit.test=ApiDescriptionIT -Dopenapi.keep=true")
                .hasContent(told);
    }

    private static String withoutServer(String description) {
        return description.replaceAll("(?m)^servers:\\R(?:[- ].*\\R)*", "");
    }
}
