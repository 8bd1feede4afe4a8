package eu.mandate.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.DemoPerson;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who kept a checkpoint, such as the one printed in an agreement, takes the proof away that the log goes on from it. */
class KeptCheckpointPageIT {
    @TempDir
    Path folder;

    private final Installation installation = Installation.shared();
    private final DemoPerson keeper = installation.person("nordlicht", "PRIVACY_MANAGER");

    @Test
    void theProofSinceACheckpointThatWasKeptIsTakenAway() throws Exception {
        var reader = new LogReader(installation.api(keeper), folder);
        var size =
                reader.await("/audit/checkpoint").json().getJsonNumber("size").toString();
        try (var visitor = Browser.visitor(new Look("zh-CN", false, 360))) {
            visitor.signIn(keeper).open("/portal/audit/evidence.xhtml");
            var key = visitor.page().locator("#key-0").textContent();
            visitor.page().locator("#kept").fill("999999999999");
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL("**kept=999999999999**");
            assertThat(visitor.page().locator("#problems")).containsText("从未发布过此大小的检查点");
            assertThat(visitor.page().locator("#problems")).not().containsText("/kept");
            assertThat(visitor.page().locator("#kept")).hasValue("999999999999");
            visitor.assertAccessible();
            visitor.picture("evidence-kept");
            visitor.page().locator("#kept").fill(size);
            var file = visitor.page()
                    .waitForDownload(() -> visitor.page().locator("#since-file").click());
            assertThat(file.suggestedFilename()).isEqualTo("checkpoints-since-" + size + ".mandateproof");
            var verdict = reader.verify(Files.readString(file.path()), "--key", key.strip());
            assertThat(verdict.exitCode()).as(verdict.text()).isZero();
            assertThat(verdict.text()).contains("PINNED");
            visitor.assertNoComplaints();
        }
    }
}
