package eu.mandate.cli.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.verifier.Attack;
import eu.mandate.verifier.Check;
import eu.mandate.verifier.Finding;
import eu.mandate.verifier.Trust;
import eu.mandate.verifier.Verdict.Result;
import eu.mandate.verifier.Verifier;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofFileTest {

    private final WrittenLog log = WrittenLog.small();

    @Test
    void everyEntryIsProvenUpToTheSignedNote() {
        for (var index = 0; index < log.entries.size(); index++) {
            var verdict = Verified.verdict(WrittenProofs.inclusion(log, index));
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.trust()).isEqualTo(Trust.PINNED);
            assertThat(verdict.facts()).containsEntry("index", (long) index).containsEntry("size", 8L);
            assertThat(verdict.checks())
                    .containsEntry(Check.ENTRIES, Result.PASSED)
                    .containsEntry(Check.CELL, Result.PASSED)
                    .containsEntry(Check.HEADS, Result.NOT_CHECKED);
        }
    }

    @Test
    void theDetailIsComparedWhereItIsGiven() {
        assertThat(Verified.verdict(WrittenProofs.inclusion(log, 2)).facts()).containsEntry("detail", "in the file");
        assertThat(Verified.verdict(WrittenProofs.inclusion(log, 0)).facts())
                .containsEntry("detail", "not in the file");
        assertThat(Verified.verdict(WrittenProofs.inclusion(log, 1)).facts()).containsEntry("detail", "none");
        var changed = WrittenProofs.inclusion(log, 2).replaceFirst("(?m)^detail .*$", "detail e30=");
        assertThat(Verified.attacks(changed)).containsExactly(Attack.DETAIL_CHANGED);
    }

    @Test
    void anEntryOfAnotherPlaceIsNotProven() {
        var other = Base64.getEncoder().encodeToString(log.entries.get(4).entry());
        var file = WrittenProofs.inclusion(log, 5).replaceFirst("(?m)^entry .*$", "entry " + other);
        assertThat(Verified.attacks(file)).containsExactly(Attack.PROOF_FORGED);
    }

    @Test
    void everyEarlierHeadIsTheBeginningOfTheLog() {
        for (var head : log.heads) {
            var verdict = Verified.verdict(WrittenProofs.consistency(log, head.head()));
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.facts()).containsEntry("fromSize", head.head().size());
        }
        var forged = WrittenProofs.consistency(log, log.heads.get(0).head())
                .replaceFirst("(?m)^from-root .*$", "from-root " + Hash.EMPTY_ROOT.base64());
        assertThat(Verified.attacks(forged)).containsExactly(Attack.PROOF_FORGED);
    }

    @Test
    void everyEarlierNoteIsTheBeginningOfTheCell() {
        for (var from = 1; from <= log.cell.size(); from++) {
            assertThat(Verified.verdict(WrittenProofs.cellConsistency(log, from))
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void theEarlierNoteMayBeSignedByAKeyOfItsTime() {
        var earlier = log.note(5);
        var old = log.keys;
        log.keys = List.of(WrittenLog.key(2));
        var file = WrittenProofs.cellConsistency(log, earlier, old).getBytes(StandardCharsets.UTF_8);
        var young = log.keys.get(0).verifier().text();
        var both = Verifier.pinning(List.of(WrittenLog.KEY.verifier().text(), young));
        assertThat(Verified.verdict(both, file).findings()).isEmpty();
        assertThat(Verified.verdict(both, file).trust()).isEqualTo(Trust.PINNED);
        assertThat(Verified.verdict(Verifier.pinning(List.of(young)), file).findings())
                .extracting(Finding::attack)
                .containsExactly(Attack.KEY_NOT_PINNED);
    }

    @Test
    void aNoteOfAnotherCellIsNotItsBeginning() {
        var other = new WrittenLog(12).append(false).record();
        var note = Base64.getEncoder().encodeToString(other.note().toString().getBytes(StandardCharsets.UTF_8));
        var file = WrittenProofs.cellConsistency(log, 3).replaceFirst("(?m)^from-note .*$", "from-note " + note);
        assertThat(Verified.attacks(file)).containsExactly(Attack.CELL_FORGED);
    }

    @Test
    void anotherKindIsRefused() {
        var file = WrittenProofs.inclusion(log, 0).replace("kind inclusion", "kind exclusion");
        assertThat(Verified.attacks(file)).containsExactly(Attack.MALFORMED);
    }
}
