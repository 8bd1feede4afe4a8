package eu.mandate.dataplane.domain.file;

import static eu.mandate.dataplane.domain.file.Handmade.EOI;
import static eu.mandate.dataplane.domain.file.Handmade.SCAN;
import static eu.mandate.dataplane.domain.file.Handmade.SOI;
import static eu.mandate.dataplane.domain.file.Handmade.TABLES;
import static eu.mandate.dataplane.domain.file.Handmade.box;
import static eu.mandate.dataplane.domain.file.Handmade.bytes;
import static eu.mandate.dataplane.domain.file.Handmade.chunk;
import static eu.mandate.dataplane.domain.file.Handmade.file;
import static eu.mandate.dataplane.domain.file.Handmade.frame;
import static eu.mandate.dataplane.domain.file.Handmade.join;
import static eu.mandate.dataplane.domain.file.Handmade.jpeg;
import static eu.mandate.dataplane.domain.file.Handmade.part;
import static eu.mandate.dataplane.domain.file.Handmade.pngHead;
import static eu.mandate.dataplane.domain.file.Handmade.riff;
import static eu.mandate.dataplane.domain.file.Handmade.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file may be, by its bytes. */
class FileRulesTest {

    private static final String TYPES = "[Content_Types].xml";

    @Test
    void documentsAreKeptByteForByte() {
        kept(FileType.PDF, bytes("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"));
        kept(FileType.WORD, zip(TYPES, "<Types/>", "word/document.xml", "<w/>"));
        kept(FileType.SHEET, zip(TYPES, "<Types/>", "xl/workbook.xml", "<w/>"));
        kept(FileType.SLIDES, zip(TYPES, "<Types/>", "ppt/presentation.xml", "<w/>"));
        kept(FileType.TEXT, "\uFEFF收据 12，€ 40 😀\n=1+1\n".repeat(9_000).getBytes(UTF_8));
        kept(FileType.OGG, bytes("OggS\0\2rest"));
    }

    private static void kept(FileType type, byte[] content) {
        var file = file(content);
        var clean = FileRules.examine(file, FileKind.MATERIAL);
        assertThat(clean.type()).isEqualTo(type);
        assertThat(Handmade.kept(clean, file)).isEqualTo(content);
        assertThat(clean.removed()).isEmpty();
    }

    @Test
    void aFilmKeepsItsPlacesAndLosesWhereItWasMade() {
        var head = box("ftyp", bytes("isom\0\0\2\0"));
        var place = box("udta", box("\u00A9xyz", bytes("\0\22\25\307+30.25+120.16/")));
        var film = box("mdat", bytes("frames"));
        var file = file(head, box("moov", box("mvhd", new byte[8]), place), film);
        var clean = FileRules.examine(file, FileKind.MATERIAL);
        assertThat(clean.removed()).contains(Removed.LOCATION);
        assertThat(Handmade.kept(clean, file))
                .isEqualTo(join(
                        head, box("moov", box("mvhd", new byte[8]), box("free", new byte[place.length - 8])), film));
    }

    @Test
    void recordingsLoseTheWordsAboutThem() {
        var frames = bytes("\u00FF\u00FB\u0090\0frames");
        var file = file(bytes("ID3\3\0\0\0\0\0\4name"), frames, bytes("TAG"), new byte[125]);
        assertThat(Handmade.kept(FileRules.examine(file, FileKind.RECORDING), file))
                .isEqualTo(frames);
        var heard = part("data", bytes("sound"));
        var wave = file(riff("WAVE", part("fmt ", new byte[16]), part("LIST", bytes("INFO")), heard));
        assertThat(Handmade.kept(FileRules.examine(wave, FileKind.RECORDING), wave))
                .isEqualTo(riff("WAVE", part("fmt ", new byte[16]), heard));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\220\0",
                "\177ELF\2",
                "#!/bin/sh\n",
                "\312\376\272\276",
                "\0asm",
                "\320\317\21\340\241\261\32\341"
            })
    void programsAreRefused(String start) {
        refused(FileKind.MATERIAL, Code.FORBIDDEN_FIELD, "file-executable", bytes(start + "rest"));
    }

    @Test
    void archivesAreRefusedUnlessTheyAreDocuments() {
        refused(FileKind.MATERIAL, Code.FORBIDDEN_FIELD, "file-archive", zip("a.txt", "a"));
        refused(FileKind.MATERIAL, Code.FORBIDDEN_FIELD, "file-archive", zip(TYPES, "x", "../word/document.xml", "x"));
        refused(FileKind.MATERIAL, Code.FORBIDDEN_FIELD, "file-archive", bytes("\u001F\u008B\10rest"));
        refused(FileKind.MATERIAL, Code.FORBIDDEN_FIELD, "file-archive", bytes("Rar!\u001A\7\1\0"));
    }

    @Test
    void bombsAreRefusedBeforeTheyGrow() {
        var zeros = new byte[64 << 20];
        refused(
                FileKind.MATERIAL,
                Code.TOO_LARGE,
                "file-archive-too-large",
                zip(TYPES, "x", "word/document.xml", zeros));
        var many = new Object[4_100];
        Arrays.setAll(many, i -> i % 2 == 0 ? "entry" + i : "");
        refused(FileKind.MATERIAL, Code.TOO_LARGE, "file-archive-too-large", zip(many));
    }

    @Test
    void documentsThatWouldDoSomethingAreRefused() {
        var macro = zip(TYPES, "x", "word/document.xml", "x", "word/vbaProject.bin", "x");
        refused(FileKind.DOCUMENT, Code.FORBIDDEN_FIELD, "file-active", macro);
        var inner = zip(TYPES, "x", "word/document.xml", "x", "word/embeddings/oleObject1.docx", "x");
        refused(FileKind.DOCUMENT, Code.FORBIDDEN_FIELD, "file-active", inner);
        var script = "%PDF-1.7\n<</OpenAction<</S/JavaScript/JS(app.alert)>>>>\n%%EOF";
        refused(FileKind.DOCUMENT, Code.FORBIDDEN_FIELD, "file-active", bytes(script));
        var padding = " ".repeat(65_530);
        for (var name : List.of("/J#61vaScript", "/#4a#61#76#61#53#63#72#69#70#74", padding + "/Java#53cript")) {
            var escaped = "%PDF-1.7\n<</OpenAction<</S" + name + "/J#53(app.alert)>>>>\n%%EOF";
            refused(FileKind.DOCUMENT, Code.FORBIDDEN_FIELD, "file-active", bytes(escaped));
        }
        refused(FileKind.DOCUMENT, Code.FORBIDDEN_FIELD, "file-active", bytes(" \n<svg onload='x'/>"));
        refused(FileKind.DOCUMENT, Code.FORBIDDEN_FIELD, "file-active", bytes("<!doctype html>"));
    }

    @Test
    void aDocumentThatIsAnArchiveTooIsRefused() {
        refused(FileKind.DOCUMENT, Code.FORBIDDEN_FIELD, "file-polyglot", bytes("%PDF-1.7\n%%EOF"), zip("a", "b"));
        var word = zip(TYPES, "<Types/>", "word/document.xml", "<w/>");
        refused(FileKind.DOCUMENT, Code.FORBIDDEN_FIELD, "file-polyglot", word, bytes("more"));
        refused(FileKind.DOCUMENT, Code.FORBIDDEN_FIELD, "file-polyglot", bytes("text\n%PDF-1.7\n%%EOF"));
    }

    @Test
    void anArchiveTellsOfEachEntryOnceAndOfNoOther() {
        var word = zip(TYPES, "<Types/>", "word/document.xml", "<w/>", "word/document2xml", "<x/>");
        refused(
                FileKind.DOCUMENT,
                Code.FORBIDDEN_FIELD,
                "file-polyglot",
                renamed(word, "document2xml", "document.xml"));
        refused(
                FileKind.DOCUMENT,
                Code.FORBIDDEN_FIELD,
                "file-polyglot",
                renamed(word, "document2xml", "DOCUMENT.xml"));
        var listed = new String(word, ISO_8859_1);
        var last = listed.lastIndexOf("word/document2xml");
        var other =
                listed.substring(0, last) + "word/vbaProjectbi" + listed.substring(last + "word/document2xml".length());
        refused(FileKind.DOCUMENT, Code.FORBIDDEN_FIELD, "file-polyglot", bytes(other));
    }

    private static byte[] renamed(byte[] archive, String name, String other) {
        return bytes(new String(archive, ISO_8859_1).replace(name, other));
    }

    @Test
    void anArchiveHidesInNoPartOfAPictureOrARecording() {
        var inner = zip("inner.txt", "x");
        refused(FileKind.MATERIAL, Code.FORBIDDEN_FIELD, "file-polyglot", SOI, TABLES, frame(8, 8), SCAN, inner, EOI);
        var picture = chunk("IDAT", inner);
        var drawn = join(pngHead(8, 8), picture, chunk("IEND", new byte[0]));
        refused(FileKind.PICTURE, Code.FORBIDDEN_FIELD, "file-polyglot", drawn);
        refused(FileKind.RECORDING, Code.FORBIDDEN_FIELD, "file-polyglot", bytes("OggS\0\2sound"), inner);
        refused(FileKind.RECORDING, Code.FORBIDDEN_FIELD, "file-polyglot", bytes("\u00FF\u00FB\u0090\0"), inner);
        var film = join(box("ftyp", bytes("isom\0\0\2\0")), box("moov", box("mvhd", new byte[8])));
        refused(FileKind.MATERIAL, Code.FORBIDDEN_FIELD, "file-polyglot", film, box("mdat", inner));
        kept(FileType.OGG, bytes("OggS\0\2by chance PK\5\6 and twenty bytes more"));
    }

    @Test
    void aTextHoldsNothingThatNoTextMayHold() {
        var padding = "words ".repeat(20_000);
        refused(
                FileKind.DOCUMENT,
                Code.FORBIDDEN_FIELD,
                "prohibited-card-number",
                bytes(padding + "pay with 4111 1111 1111 1111 now" + padding));
        refused(FileKind.DOCUMENT, Code.VALIDATION, "file-type-unknown", bytes("ab\0c"));
        refused(FileKind.DOCUMENT, Code.VALIDATION, "file-type-unknown", bytes(padding + "\u00E4\u00F6"));
    }

    @Test
    void aFieldTakesItsKindOnly() {
        refused(FileKind.RECORDING, Code.VALIDATION, "file-type-not-taken", jpeg());
        refused(FileKind.PICTURE, Code.VALIDATION, "file-type-not-taken", bytes("%PDF-1.7\n%%EOF"));
        refused(FileKind.PICTURE, Code.VALIDATION, "file-empty");
        refused(FileKind.PICTURE, Code.VALIDATION, "file-type-unknown", bytes("\0\0\0\30ftypheic"));
    }

    @Test
    void aFieldOfAnUnknownServiceTakesWhateverIsTakenAtAll() {
        assertThat(FileKind.of("wesmile", "S-C01", "file")).isEqualTo(FileKind.PICTURE);
        assertThat(FileKind.of("fifth", "X-C01", "file")).isEqualTo(FileKind.MATERIAL);
    }

    private static void refused(FileKind kind, Code code, String reason, byte[]... parts) {
        assertThatThrownBy(() -> FileRules.examine(file(parts), kind))
                .as(reason)
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.code()).isEqualTo(code);
                });
    }
}
