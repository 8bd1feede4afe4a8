package eu.mandate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPageTest {

    @TempDir
    Path root;

    @Test
    void aPageThatDiffersIsStaleUntilItIsWritten() throws IOException {
        var page = new GeneratedPage("page.md", "# New\n");
        Files.writeString(root.resolve("page.md"), "# Old\n");
        assertThat(page.isWrittenIn(root)).isFalse();
        page.write(root);
        assertThat(page.isWrittenIn(root)).isTrue();
    }

    @Test
    void theSettingsAreListedByBothNames() {
        assertThat(ConfigurationPage.markdown()).contains("| `mandate.http.port` | `MANDATE_HTTP_PORT` | `8080` |");
    }
}
