package eu.mandate.cli.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No bit of a file can be turned, no line deleted, doubled, moved or cut off without a finding. */
class EveryChangeTest {

    static Stream<Map.Entry<String, byte[]>> files() {
        var log = WrittenLog.tiny();
        var rotating = new WrittenLog(5);
        rotating.keys = List.of(WrittenLog.KEY, WrittenLog.key(2));
        var files = Map.of(
                "export", log.export(),
                "export while keys change", rotating.append(false).record().export(),
                "inclusion", WrittenProofs.inclusion(log, 1),
                "consistency", WrittenProofs.consistency(log, log.heads.get(0).head()),
                "cell-consistency", WrittenProofs.cellConsistency(log, 4));
        return files.entrySet().stream()
                .map(file -> Map.entry(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theFileItselfIsGood(Map.Entry<String, byte[]> file) {
        assertThat(Verified.verdict(file.getValue()).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyTurnedBitIsFound(Map.Entry<String, byte[]> file) {
        var bytes = file.getValue().clone();
        var unseen = new ArrayList<String>();
        for (var at = 0; at < bytes.length; at++) {
            for (var bit = 0; bit < 8; bit++) {
                bytes[at] ^= (byte) (1 << bit);
                if (Verified.verdict(bytes).good()) {
                    unseen.add("byte " + at + " bit " + bit + " in line " + line(file.getValue(), at));
                }
                bytes[at] ^= (byte) (1 << bit);
            }
        }
        assertThat(unseen).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyCutIsFound(Map.Entry<String, byte[]> file) {
        for (var length = 0; length < file.getValue().length; length++) {
            assertThat(Verified.verdict(Arrays.copyOf(file.getValue(), length)).good())
                    .as("the first %d bytes", length)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyDeletedDoubledOrMovedLineIsFound(Map.Entry<String, byte[]> file) {
        var whole = new String(file.getValue(), StandardCharsets.UTF_8);
        var lines = List.of(whole.split("(?<=\n)"));
        for (var at = 0; at < lines.size(); at++) {
            var deleted = new ArrayList<>(lines);
            var line = deleted.remove(at);
            assertFound(deleted, "deleted " + line);
            for (var to = 0; to <= lines.size(); to++) {
                var doubled = new ArrayList<>(lines);
                doubled.add(to, line);
                assertFound(doubled, "doubled at " + to + ": " + line);
            }
            for (var with = at + 1; with < lines.size(); with++) {
                var moved = new ArrayList<>(lines);
                Collections.swap(moved, at, with);
                assertFound(moved, "exchanged with " + with + ": " + line);
            }
        }
    }

    private static void assertFound(List<String> lines, String change) {
        assertThat(Verified.verdict(String.join("", lines)).good()).as(change).isFalse();
    }

    private static String line(byte[] file, int at) {
        var text = new String(file, 0, at, StandardCharsets.ISO_8859_1);
        var start = text.lastIndexOf('\n') + 1;
        return new String(file, start, Math.min(30, file.length - start), StandardCharsets.ISO_8859_1);
    }
}
