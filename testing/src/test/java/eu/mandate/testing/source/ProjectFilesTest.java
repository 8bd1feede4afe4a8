package eu.mandate.testing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {

    private static final String SOURCE = """
            package eu.mandate.breach.service;
            /** Documented. */
            public class Breaches {
                @Inject Clock clock;
                @Inject @ConfigProperty int days;
                @Inject Breaches(A a, B b) {}
                @Commitment({"J-001", "J-002"})
                void reports(int a, int b, int c) {
                    act();
                }
                class Hidden {}
                public interface Port { class Shown {} }
            }
            """;

    @TempDir
    Path root;

    @BeforeEach
    void aProject() throws IOException {
        write("ejb/src/main/java/eu/mandate/breach/service/Breaches.java", SOURCE);
        write("ejb/target/Generated.java", "class Generated {}");
        write("pom.xml", "<project/>");
    }

    @Test
    void buildOutputIsNotPartOfTheProject() {
        assertThat(new ProjectFiles(root).all())
                .containsExactly(
                        Path.of("ejb/src/main/java/eu/mandate/breach/service/Breaches.java"), Path.of("pom.xml"));
    }

    @Test
    void readsWhatASourceDeclares() {
        var source = new ProjectFiles(root).javaSources().get(0);
        var type = source.types().get(0);
        assertThat(source.module()).isEqualTo("ejb");
        assertThat(source.test()).isFalse();
        assertThat(source.packageName()).isEqualTo("eu.mandate.breach.service");
        assertThat(source.lines()).isEqualTo(13);
        assertThat(type.documented()).isTrue();
        assertThat(type.collaborators()).isEqualTo(3);
        assertThat(type.methods().get(1))
                .isEqualTo(new DeclaredMethod("reports", 3, false, 3, List.of("J-001", "J-002"), List.of()));
    }

    @Test
    void aRecordsComponentsAreNoParameters() throws IOException {
        write(
                "ejb/src/main/java/R.java",
                "record R(int a, int b) { static int c; R { act(); } R(int a) { this(a, 1); } }");
        var methods = new ProjectFiles(root).javaSources().get(0).types().get(0).methods();
        assertThat(methods).extracting(DeclaredMethod::parameters).containsExactly(0, 1);
    }

    @Test
    void aTypeIsPublicOnlyIfEverythingAroundItIs() {
        var types = new ProjectFiles(root).javaSources().get(0).types();
        assertThat(types)
                .extracting(DeclaredType::name, DeclaredType::isPublic)
                .containsExactly(
                        tuple("Breaches", true),
                        tuple("Breaches.Hidden", false),
                        tuple("Breaches.Port", true),
                        tuple("Breaches.Port.Shown", true));
    }

    @Test
    void findsTheProjectAroundTheWorkingFolder() {
        assertThat(ProjectFiles.here().root().resolve("testing/pom.xml")).exists();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
