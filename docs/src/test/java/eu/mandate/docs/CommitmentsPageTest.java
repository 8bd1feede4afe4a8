package eu.mandate.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.testing.source.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitmentsPageTest {

    @TempDir
    Path root;

    @Test
    void namesTheTestThatProvesARow() throws IOException {
        write("class ATest { @Commitment({\"J-001\", \"I-43\"}) void holds() {} }");
        assertThat(page())
                .contains("| J-001 | processor-duty | [ATest#holds](../ejb/src/test/java/ATest.java) |")
                .contains("| JuWaiTong | 127 | 1 | 0 |", "| All | 680 | 2 | 0 |");
    }

    @Test
    void aClassProvesItsRowsAsAWhole() throws IOException {
        write("@Commitment(\"I-43\") class ATest {}");
        assertThat(page()).contains("| I-43 | invariant | [ATest](../ejb/src/test/java/ATest.java) |");
    }

    @Test
    void aRowProvedInPartIsListedAndCountedApart() throws IOException {
        write("class ATest { @CommitmentInPart({\"W-004\", \"W-012\"}) void says() {}"
                + " @Commitment(\"W-012\") void holds() {} }");
        assertThat(page())
                .contains("| W-004 | notice | [ATest#says](../ejb/src/test/java/ATest.java) (in part) |")
                .contains("| Weiban (微伴助手) | 188 | 1 | 1 |");
    }

    @Test
    void anUnknownRowFails() throws IOException {
        write("@Commitment(\"J-999\") class ATest {}");
        assertThatThrownBy(this::page).hasMessageContaining("J-999");
    }

    @Test
    void aRowThatIsNoLiteralFails() throws IOException {
        write("@Commitment(ROW) class ATest {}");
        assertThatThrownBy(this::page).hasMessageContaining("string literals");
    }

    private String page() {
        return new CommitmentsPage(new ProjectFiles(root)).markdown();
    }

    private void write(String source) throws IOException {
        var file = root.resolve("ejb/src/test/java/ATest.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
