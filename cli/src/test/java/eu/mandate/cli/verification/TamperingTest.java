package eu.mandate.cli.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.cli.verification.WrittenLog.Written;
import eu.mandate.verifier.Attack;
import eu.mandate.verifier.Finding;
import eu.mandate.verifier.Main;
import eu.mandate.verifier.Trust;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vectors named after the attack: each is found, and called what it is. */
class TamperingTest {

    @TempDir
    Path folder;

    private final WrittenLog log = WrittenLog.small();

    @Test
    void aChangedEntryIsNamedByIndexAndHash() {
        replaceEntry(5, "LEGAL", "OTHER");
        var finding = only(Attack.ENTRY_CHANGED);
        assertThat(finding.where().from()).isEqualTo(5);
        assertThat(finding.where().to()).isEqualTo(5);
        assertThat(finding.expected()).isEqualTo(log.heads.get(2).head().root().base64());
        assertThat(finding.text()).contains("1 later heads");
    }

    @Test
    void anEntryThatDoesNotHaveItsFormIsNamedByIndexAndHash() {
        replaceEntry(5, "role LEGAL", "role -x\u0000");
        var findings = Verified.verdict(log.export()).findings();
        assertThat(findings.get(0).attack()).isEqualTo(Attack.MALFORMED);
        assertThat(findings.get(0).where().from()).isEqualTo(5);
        assertThat(findings.get(0).found())
                .isEqualTo(Hash.leaf(log.entries.get(5).entry()).base64());
    }

    @Test
    void everyFindingNamesTheLog() {
        replaceEntry(5, "LEGAL", "OTHER");
        var id = log.heads.get(0).head().log().base64();
        for (var output : List.of("json", "table")) {
            assertThat(printed(output)).containsPattern("entry-changed[^}]*" + Pattern.quote(id));
        }
    }

    private String printed(String output) {
        try {
            var file = Files.writeString(folder.resolve("changed"), log.export());
            var text = new StringWriter();
            var out = new PrintWriter(text);
            assertThat(Main.run(folder, List.of(file.toString(), "--output", output), new Main.Streams(out, out)))
                    .isEqualTo(1);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDeletedEntryIsMissing() {
        log.entries.remove(3);
        var attacks = Verified.attacks(log.export().replace("end 7", "end 8"));
        assertThat(attacks).contains(Attack.ENTRY_MISSING);
        assertThat(Verified.verdict(fileWithout("E ", 3)).findings()).anySatisfy(finding -> {
            assertThat(finding.attack()).isEqualTo(Attack.ENTRY_MISSING);
            assertThat(finding.where().from()).isEqualTo(2);
            assertThat(finding.where().to()).isEqualTo(4);
        });
    }

    @Test
    void anInsertedEntryDoesNotBelongToTheLog() {
        var lines = lines();
        var place = nth(lines, "E ", 4);
        lines.add(place, lines.get(nth(lines, "E ", 1)));
        assertThat(Verified.attacks(file(lines))).contains(Attack.ENTRY_ADDED);
    }

    @Test
    void exchangedEntriesAreNamed() {
        var lines = lines();
        Collections.swap(lines, nth(lines, "E ", 2), nth(lines, "E ", 4));
        var finding = onlyIn(file(lines), Attack.REORDERED);
        assertThat(finding.where().from()).isEqualTo(2);
        assertThat(finding.where().to()).isEqualTo(4);
    }

    @Test
    void aTruncatedFileIsNotWhole() {
        var lines = lines();
        assertThat(Verified.attacks(file(lines.subList(0, lines.size() - 1)))).containsExactly(Attack.TRUNCATED);
        assertThat(Verified.attacks(file(lines.subList(0, lines.size() - 3))))
                .contains(Attack.TRUNCATED, Attack.HEAD_MISSING);
    }

    @Test
    void aChangedDetailIsNotTheOneCommittedTo() {
        var written = log.entries.get(2);
        var salt = written.detail().salt();
        log.entries.set(
                2,
                new Written(
                        written.entry(), new Commitment(salt, "{\"number\":\"3\"}".getBytes(StandardCharsets.UTF_8))));
        var finding = only(Attack.DETAIL_CHANGED);
        assertThat(finding.where().from()).isEqualTo(2);
        assertThat(finding.expected()).isEqualTo(written.detail().hash().base64());
    }

    @Test
    void aDetailErasedWithoutATraceIsMissing() {
        var written = log.entries.get(2);
        log.entries.set(2, new Written(written.entry(), null));
        var finding = only(Attack.DETAIL_MISSING);
        assertThat(finding.where().from()).isEqualTo(2);
        assertThat(finding.expected()).isEqualTo("1");
        assertThat(finding.found()).isEqualTo("2");
    }

    @Test
    void anErasedDetailThatWasPutBackIsFound() {
        var erased = log.entries.get(2);
        log.erase(2).record();
        log.entries.set(2, erased);
        var finding = only(Attack.ERASURE_UNDONE);
        assertThat(finding.where().from()).isEqualTo(8);
    }

    @Test
    void aDetailPutBackAgainstAnotherOneErasedIsFound() {
        var erased = log.entries.get(2);
        log.erase(2).record();
        log.entries.set(2, erased);
        log.entries.set(3, new Written(log.entries.get(3).entry(), null));
        assertThat(Verified.attacks(log.export()))
                .containsExactlyInAnyOrder(Attack.DETAIL_MISSING, Attack.ERASURE_UNDONE);
    }

    @Test
    void aRecordOfAnErasureKeepsItsDetail() {
        log.entries.set(6, new Written(log.entries.get(6).entry(), null));
        assertThat(Verified.attacks(log.export())).containsExactly(Attack.DETAIL_MISSING);
    }

    @Test
    void aDetailInventedForAnEntryIsFound() {
        var written = log.entries.get(1);
        log.entries.set(1, new Written(written.entry(), new Commitment(new byte[32], new byte[] {'{', '}'})));
        assertThat(only(Attack.DETAIL_ADDED).where().from()).isEqualTo(1);
    }

    @Test
    void aForgedHeadInTheMiddleIsToldFromChangedEntries() {
        var head = log.heads.get(1).head();
        var forged = new TenantHead(head.log(), head.size(), Hash.EMPTY_ROOT, head.previous());
        log.heads.set(1, new WrittenLog.Recorded(log.heads.get(1).cellIndex(), forged));
        var finding = only(Attack.HEAD_FORGED);
        assertThat(finding.where().from()).isEqualTo(4);
        assertThat(finding.found()).isEqualTo(Hash.EMPTY_ROOT.base64());
    }

    @Test
    void aForgedLastHeadIsNotInTheCell() {
        replaceEntry(7, "LEGAL", "OTHER");
        var head = log.heads.get(3).head();
        var leaves =
                log.entries.stream().map(written -> Hash.leaf(written.entry())).toList();
        var forged = new TenantHead(head.log(), 8, WrittenLog.root(leaves), head.previous());
        log.heads.set(3, new WrittenLog.Recorded(log.heads.get(3).cellIndex(), forged));
        assertThat(Verified.attacks(log.export())).containsExactly(Attack.CELL_FORGED);
        assertThat(Verified.verdict(log.export()).trust()).isEqualTo(Trust.NONE);
    }

    @Test
    void aHistoryRewrittenWithAFreshSignatureNeedsTheKey() {
        var rewritten = new WrittenLog(8);
        rewritten.append(true).append(true).record();
        rewritten.keys = List.of(WrittenLog.key(66));
        assertThat(Verified.attacks(rewritten.export())).containsExactly(Attack.KEY_NOT_PINNED);
    }

    @Test
    void anExchangedNoteIsNotThatOfTheCell() {
        var other = new WrittenLog(9).append(true).record();
        var file = withHeader("note", line(other.export(), "note"));
        assertThat(Verified.attacks(file)).containsExactly(Attack.CELL_FORGED);
    }

    @Test
    void aHeaderThatNamesAnotherStateIsFoundEvenWhenSealedAnew() {
        assertThat(Verified.attacks(withHeader("size", "size 9"))).containsExactly(Attack.HEADER_CHANGED);
        assertThat(Verified.attacks(withHeader("root", "root " + Hash.EMPTY_ROOT.base64())))
                .containsExactly(Attack.HEADER_CHANGED);
        assertThat(Verified.attacks(withHeader("log", "log " + Hash.EMPTY_ROOT.base64())))
                .containsExactly(Attack.HEAD_FORGED);
        assertThat(Verified.attacks(withHeader("cell-size", "cell-size 13"))).containsExactly(Attack.CELL_FORGED);
        assertThat(Verified.attacks(withHeader("cell-index", "cell-index 9")))
                .containsExactlyInAnyOrder(Attack.CELL_FORGED, Attack.HEADER_CHANGED);
        assertThat(Verified.attacks(
                        withHeader("key", "key " + WrittenLog.key(3).verifier().text())))
                .containsExactly(Attack.NOTE_FORGED);
    }

    @Test
    void aDeletedHeadLeavesAGap() {
        log.heads.remove(1);
        assertThat(only(Attack.HEAD_MISSING).expected()).isEqualTo("1");
    }

    @Test
    void aRepeatedEntryIsNamed() {
        var lines = lines();
        var place = nth(lines, "E ", 3);
        lines.add(place, lines.get(place));
        assertThat(Verified.attacks(file(lines))).contains(Attack.ENTRY_REPEATED, Attack.ENTRY_ADDED);
    }

    @Test
    void findingsAreCountedButNotAllKept() {
        var file = log.export().replaceFirst("(?m)^H ", "x\n".repeat(1000) + "H ");
        var verdict = Verified.verdict(file);
        assertThat(verdict.found()).isEqualTo(1000);
        assertThat(verdict.findings()).hasSize(100);
    }

    /** Exchanges a line of the header and makes the last line fit it again, as somebody would who means it. */
    private String withHeader(String name, String line) {
        var file = log.export().replaceFirst("(?m)^" + name + " .*$", line);
        var header = file.substring(0, file.indexOf("\nE ") + 1);
        var hash = Hash.sha256(header.getBytes(StandardCharsets.UTF_8)).base64();
        return file.replaceFirst("(?m)^end .*$", "end 8 " + hash);
    }

    private static String line(String file, String name) {
        return file.lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }

    private void replaceEntry(int index, String from, String to) {
        var written = log.entries.get(index);
        var text = new String(written.entry(), StandardCharsets.UTF_8).replace(from, to);
        log.entries.set(index, new Written(text.getBytes(StandardCharsets.UTF_8), written.detail()));
    }

    private Finding only(Attack attack) {
        return onlyIn(log.export(), attack);
    }

    private static Finding onlyIn(String file, Attack attack) {
        var findings = Verified.verdict(file).findings();
        assertThat(findings).extracting(Finding::attack).containsExactly(attack);
        return findings.get(0);
    }

    private List<String> lines() {
        return new ArrayList<>(Arrays.asList(log.export().split("(?<=\n)")));
    }

    private String fileWithout(String start, int which) {
        var lines = new ArrayList<>(Arrays.asList(WrittenLog.small().export().split("(?<=\n)")));
        lines.remove(nth(lines, start, which));
        return file(lines);
    }

    private static int nth(List<String> lines, String start, int which) {
        var seen = -1;
        for (var at = 0; at < lines.size(); at++) {
            seen += lines.get(at).startsWith(start) ? 1 : 0;
            if (seen == which) {
                return at;
            }
        }
        throw new IllegalArgumentException(start);
    }

    private static String file(List<String> lines) {
        return String.join("", lines);
    }
}
