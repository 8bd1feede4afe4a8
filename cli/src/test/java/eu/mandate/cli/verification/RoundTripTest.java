package eu.mandate.cli.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.tree.ConsistencyProof;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.InclusionProof;
import eu.mandate.verifier.Attack;
import eu.mandate.verifier.Check;
import eu.mandate.verifier.Main;
import eu.mandate.verifier.Trust;
import eu.mandate.verifier.Verdict.Result;
import eu.mandate.verifier.Verifier;
import eu.mandate.verifier.tree.Proofs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the writer writes, the verifier finds good. */
class RoundTripTest {

    private final WrittenLog log = WrittenLog.small();

    @Test
    void anExportIsGoodAndTheVerdictSaysWhatWasChecked() {
        var verdict = Verified.verdict(log.export());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.trust()).isEqualTo(Trust.PINNED);
        assertThat(verdict.facts())
                .containsEntry("tenantStated", "acme")
                .containsEntry("origin", WrittenLog.ORIGIN)
                .containsEntry("entries", 8L)
                .containsEntry("size", 8L)
                .containsEntry("heads", 4L)
                .containsEntry("detailsCompared", 4L)
                .containsEntry("detailsErased", 1L)
                .containsEntry("erasuresLogged", 1L)
                .containsEntry("erasuresPaired", true);
        assertThat(verdict.checks())
                .containsEntry(Check.EARLIER, Result.NOT_CHECKED)
                .hasSize(7);
        assertThat(verdict.checks().values().stream().filter(result -> result == Result.PASSED))
                .hasSize(6);
    }

    @Test
    void theProgramSaysSoToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("log"), log.export());
        Files.writeString(folder.resolve("keys"), WrittenLog.KEY.verifier().text() + "\n");
        var out = new StringWriter();
        var streams = new Main.Streams(new PrintWriter(out), new PrintWriter(out));
        assertThat(Main.run(folder, List.of("log", "--key-file", "keys"), streams))
                .isZero();
        assertThat(out.toString())
                .startsWith("verdict             good\ntrust               PINNED: signed by a key you gave");
        var json = List.of("log", "--since", "log", "--output", "json");
        assertThat(Main.run(folder, json, streams)).isZero();
        assertThat(out.toString())
                .contains(
                        "{\"good\":true,\"trust\":\"FILE_ONLY\",\"trustMeans\":\"signed only by",
                        "\"EARLIER\":\"PASSED\"");
    }

    @Test
    void aVerdictWithoutAPinnedKeySaysSo() {
        var verdict = Verified.verdict(Verifier.pinning(List.of()), log.export().getBytes(StandardCharsets.UTF_8));
        assertThat(verdict.good()).isTrue();
        assertThat(verdict.trust()).isEqualTo(Trust.FILE_ONLY);
    }

    @Test
    void aLogThatIsNotTheOneThatWasGivenIsRefused() {
        var file = log.export().getBytes(StandardCharsets.UTF_8);
        var own = log.heads.get(0).head().log().base64();
        var pinned = Verified.verdict(Verified.PINNED.ofLog(own), file);
        assertThat(pinned.good()).isTrue();
        assertThat(pinned.facts()).containsEntry("logPinned", true);
        var other = Verified.PINNED.ofLog(Hash.EMPTY_ROOT.base64());
        var finding = Verified.verdict(other, file).findings().get(0);
        assertThat(finding.attack()).isEqualTo(Attack.LOG_NOT_PINNED);
        assertThat(finding.expected()).isEqualTo(Hash.EMPTY_ROOT.base64());
        assertThat(finding.found()).isEqualTo(own);
        for (var proof : List.of(
                WrittenProofs.inclusion(log, 1),
                WrittenProofs.consistency(log, log.heads.get(0).head()),
                WrittenProofs.cellConsistency(log, 4))) {
            assertThat(Verified.verdict(other, proof.getBytes(StandardCharsets.UTF_8))
                            .findings())
                    .extracting(found -> found.attack())
                    .containsExactly(Attack.LOG_NOT_PINNED);
        }
    }

    @Test
    void aKeyThatDidNotSignIsNotTrusted() {
        var stranger = Verifier.pinning(List.of(WrittenLog.key(9).verifier().text()));
        var verdict = Verified.verdict(stranger, log.export().getBytes(StandardCharsets.UTF_8));
        assertThat(verdict.findings()).extracting(finding -> finding.attack()).containsExactly(Attack.KEY_NOT_PINNED);
        assertThat(verdict.trust()).isEqualTo(Trust.NONE);
    }

    @Test
    void whileKeysChangeEitherOfThemMayBePinned() {
        log.keys = List.of(WrittenLog.KEY, WrittenLog.key(2));
        var file = log.export().getBytes(StandardCharsets.UTF_8);
        for (var key : log.keys) {
            var verdict =
                    Verified.verdict(Verifier.pinning(List.of(key.verifier().text())), file);
            assertThat(verdict.good()).isTrue();
            assertThat(verdict.trust()).isEqualTo(Trust.PINNED);
        }
    }

    @Test
    void aLogOfEverySizeIsGood() {
        var growing = new WrittenLog(3);
        for (var size = 1; size <= 70; size++) {
            growing.append(size % 3 == 0);
            if (size % 4 != 0) {
                growing.record();
                assertThat(Verified.verdict(growing.export()).findings()).isEmpty();
            }
        }
    }

    @Test
    void everyProofUpToSize130IsAcceptedAndNoOther() {
        var leaves = IntStream.range(0, 130)
                .mapToObj(index -> Hash.leaf(new byte[] {(byte) index}))
                .toList();
        for (var size = 1; size <= 130; size++) {
            var source = WrittenLog.source(leaves.subList(0, size));
            var root = new Proofs.Head(
                    size, WrittenLog.root(leaves.subList(0, size)).bytes());
            for (var index = 0; index < size; index++) {
                var leaf = leaves.get(index).bytes();
                var path = bytes(InclusionProof.of(source, index, size).path());
                assertThat(Proofs.included(leaf, index, path, root)).isTrue();
                assertThat(Proofs.included(leaf, index + 1, path, root)).isFalse();
                var from = new Proofs.Head(
                        index + 1, WrittenLog.root(leaves.subList(0, index + 1)).bytes());
                var proof = bytes(ConsistencyProof.of(source, index + 1, size).path());
                assertThat(Proofs.consistent(from, proof, root)).isTrue();
            }
        }
    }

    private static List<byte[]> bytes(List<Hash> path) {
        return new ArrayList<>(path.stream().map(Hash::bytes).toList());
    }
}
