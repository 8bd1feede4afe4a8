package eu.mandate.cli.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.mandate.verifier.Attack;
import eu.mandate.verifier.Check;
import eu.mandate.verifier.Finding;
import eu.mandate.verifier.Verdict;
import eu.mandate.verifier.Verdict.Result;
import eu.mandate.verifier.form.Malformed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log has to go on from what was seen of it before; this is what finds a history that was rewritten with the key. */
class EarlierTest {

    @TempDir
    Path folder;

    private final WrittenLog log = WrittenLog.small();

    @Test
    void aLogThatGrewGoesOnFromItsOlderExport() throws IOException {
        var older = log.export();
        log.append(true).append(false).record();
        var verdict = since(older, log.export());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.checks()).containsEntry(Check.EARLIER, Result.PASSED);
        assertThat(since(older, older).good()).isTrue();
    }

    @Test
    void anOlderExportMayBeginWithALongEntry() throws IOException {
        var written = new WrittenLog(17).append(100_000).record();
        var older = written.export();
        assertThat(since(older, written.append(true).record().export()).findings())
                .isEmpty();
    }

    @Test
    void aHistoryRewrittenWithTheKeyIsFound() throws IOException {
        var older = log.export();
        var rewritten = new WrittenLog(7);
        for (var index = 0; index < 9; index++) {
            rewritten.append(false);
        }
        rewritten.record();
        assertThat(Verified.verdict(rewritten.export()).good()).isTrue();
        var finding = only(since(older, rewritten.export()));
        assertThat(finding.attack()).isEqualTo(Attack.HISTORY_REWRITTEN);
        assertThat(finding.where().to()).isEqualTo(7);
        assertThat(finding.expected()).isEqualTo(log.heads.get(3).head().root().base64());
    }

    @Test
    void anOlderStatePassedOffAsTheLatestIsFound() throws IOException {
        var older = log.export();
        log.append(true).record();
        var newer = log.export();
        var finding = only(since(newer, older));
        assertThat(finding.attack()).isEqualTo(Attack.HISTORY_REWRITTEN);
        assertThat(finding.where().from()).isEqualTo(8);
    }

    @Test
    void anotherLogIsNotTheLog() throws IOException {
        var other = new WrittenLog(13).append(true).record();
        assertThat(since(other.export(), log.export()).findings())
                .extracting(Finding::attack)
                .containsOnly(Attack.HISTORY_REWRITTEN);
    }

    @Test
    void anOlderNoteTellsWhatItCan() throws IOException {
        assertThat(since(log.note().toString(), log.export()).good()).isTrue();
        var open = only(since(log.note(5).toString(), log.export()));
        assertThat(open.attack()).isEqualTo(Attack.EARLIER_UNPROVEN);
        assertThat(open.text()).contains("from 5 to 12");
        var fork = new WrittenLog(7).append(false).record().append(false).record();
        fork.append(false).record().append(false).record();
        assertThat(only(since(fork.note().toString(), log.export())).attack()).isEqualTo(Attack.HISTORY_REWRITTEN);
        var longer = WrittenLog.small().append(true).record();
        assertThat(only(since(longer.note().toString(), log.export())).attack()).isEqualTo(Attack.HISTORY_REWRITTEN);
    }

    @Test
    void proofsOfConsistencyStartAtWhatWasSeen() throws IOException {
        var older = log.export();
        var olderHead = log.heads.get(3).head();
        var olderSize = log.cell.size();
        var olderNote = log.note().toString();
        log.append(true).record();
        assertThat(since(older, WrittenProofs.consistency(log, olderHead)).good())
                .isTrue();
        assertThat(only(since(
                                older,
                                WrittenProofs.consistency(log, log.heads.get(0).head())))
                        .attack())
                .isEqualTo(Attack.HISTORY_REWRITTEN);
        assertThat(since(olderNote, WrittenProofs.cellConsistency(log, olderSize))
                        .good())
                .isTrue();
        assertThat(only(since(olderNote, WrittenProofs.cellConsistency(log, 3))).attack())
                .isEqualTo(Attack.HISTORY_REWRITTEN);
    }

    @Test
    void aProofOfInclusionIsHeldAgainstWhatWasSeen() throws IOException {
        var proof = WrittenProofs.inclusion(log, 1);
        var older = log.export();
        var same = since(older, proof);
        assertThat(same.findings()).isEmpty();
        assertThat(same.checks()).containsEntry(Check.EARLIER, Result.PASSED);
        assertThat(since(log.note().toString(), proof).good()).isTrue();
        var other = new WrittenLog(13).append(true).record();
        assertThat(only(since(other.export(), proof)).attack()).isEqualTo(Attack.HISTORY_REWRITTEN);
        assertThat(only(since(log.note(5).toString(), proof)).attack()).isEqualTo(Attack.EARLIER_UNPROVEN);
        log.append(true).record();
        var grown = only(since(older, WrittenProofs.inclusion(log, 1)));
        assertThat(grown.attack()).isEqualTo(Attack.EARLIER_UNPROVEN);
        assertThat(grown.text()).contains("proof of consistency");
    }

    @Test
    void aProofOfInclusionInARewrittenLogIsFound() throws IOException {
        var older = log.export();
        var rewritten = new WrittenLog(7);
        for (var index = 0; index < 8; index++) {
            rewritten.append(false);
        }
        var finding = only(since(older, WrittenProofs.inclusion(rewritten.record(), 1)));
        assertThat(finding.attack()).isEqualTo(Attack.HISTORY_REWRITTEN);
    }

    @Test
    void whatIsNeitherExportNorNoteCannotBeCompared() {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> since("hello\n", log.export()));
    }

    private static Finding only(Verdict verdict) {
        assertThat(verdict.findings()).hasSize(1);
        return verdict.findings().get(0);
    }

    private Verdict since(String older, String file) throws IOException {
        var earlier = Files.writeString(folder.resolve("older"), older);
        return Verified.verdict(Verified.PINNED.since(earlier), file.getBytes(StandardCharsets.UTF_8));
    }
}
