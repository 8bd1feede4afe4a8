package eu.mandate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.testing.source.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    @TempDir
    Path root;

    @Test
    void linksThatLeadSomewhereAreNoFindings() throws IOException {
        write("README.md", "# Home\n[a](docs/a.md#two-words) [b](#home) [c](https://example.org/x) [d](docs)");
        write("docs/a.md", "# A\n## Two words\n[up](../README.md) ![picture](images/p.png)");
        write("docs/images/p.png", "");
        assertThat(site().brokenLinks()).isEmpty();
    }

    @Test
    void everyKindOfBrokenLinkIsFound() throws IOException {
        write(
                "README.md",
                "# Home\n[a](docs/missing.md) [b](#nowhere) [c](https://exa mple) ![d](none.png) [e](docs/a.md#x)");
        write("docs/a.md", "# A\n[f](<http://a b>)");
        assertThat(site().brokenLinks())
                .containsExactly(
                        "README.md: docs/missing.md does not exist",
                        "README.md: #nowhere has no such heading",
                        "README.md: none.png does not exist",
                        "README.md: docs/a.md#x has no such heading",
                        "docs/a.md: http://a b is no address");
    }

    @Test
    void linksOfTheSiteLeadToItsPagesAndBackToTheSources() throws IOException {
        write("README.md", "# Home\n[a](docs/a.md#a)");
        write("docs/a.md", "# A & B\n[up](../README.md) [code](../src/Main.java)");
        write("src/Main.java", "");
        site().render(root.resolve("docs/target/site"));
        assertThat(root.resolve("docs/target/site/index.html")).content().contains("href=\"docs/a.html#a\"");
        assertThat(root.resolve("docs/target/site/docs/a.html"))
                .content()
                .contains("<title>A &amp; B</title>", "href=\"../index.html\"", "href=\"../../../../src/Main.java\"");
    }

    @Test
    void anchorsAreThoseOfGitHub() {
        var page = new Page(Path.of("a.md"), "# 4.6 Locks: who, where?\n## `Code` names\n## 角色\n## 角色");
        assertThat(page.anchors()).containsExactlyInAnyOrder("46-locks-who-where", "code-names", "角色", "角色-1");
    }

    @Test
    void theReadmeLeadsToThePageOfEachFeature() throws IOException {
        var project = Path.of("..");
        var readme = Files.readString(project.resolve("README.md"));
        try (var pages = Files.list(project.resolve("docs/features"))) {
            assertThat(pages.map(page -> "docs/features/" + page.getFileName()))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(readme).contains("(" + page + ")"));
        }
    }

    private Site site() {
        return new Site(new ProjectFiles(root));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
