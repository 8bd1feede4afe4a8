package eu.mandate.dataplane.domain.file;

import static eu.mandate.dataplane.domain.file.Handmade.bytes;
import static eu.mandate.dataplane.domain.file.Handmade.file;
import static eu.mandate.dataplane.domain.file.Handmade.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in a PDF is judged like the words of a text, packed or not. */
class PdfWordsTest {

    private static final String CARD = "prohibited-card-number";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT (pay with 4111 1111 1111 1111 now) Tj ET",
                "BT [(pay 4111 11)-12(11 1111)30( 1111 now)] TJ ET",
                "BT (pay 4111 1111) Tj 0 -14 Td (1111 1111) Tj ET",
                "BT <706179203431313120313131312031313131203131313120> Tj ET",
                "BT (pay \\064111 1111 1111 11\\\n11 \\(now\\)) Tj ET",
                "<</V(\u00FE\u00FF\0004\0001\0001\0001\0001\0001\0001\0001\0001\0001\0001\0001\0001\0001\0001\0001)>>",
                "<?xpacket begin=''?><x:xmpmeta>4111 1111 1111 1111</x:xmpmeta>"
            })
    void aNumberOfACardIsRefusedHoweverItIsWritten(String content) {
        var written = bytes(content);
        refused(Code.FORBIDDEN_FIELD, CARD, pdf("", written));
        refused(Code.FORBIDDEN_FIELD, CARD, pdf("/Filter/FlateDecode", packed(written)));
        refused(Code.FORBIDDEN_FIELD, CARD, pdf("/Filter [/F#6cateDecode]", packed(written)));
        refused(Code.FORBIDDEN_FIELD, CARD, pdf("/Filter [/A85 /Fl]", letters(packed(written))));
    }

    @Test
    void wordsAreNoPictureBecauseSomebodySaysSo() {
        var written = packed(bytes("BT (4111 1111 1111 1111) Tj ET"));
        refused(Code.FORBIDDEN_FIELD, CARD, pdf("/Subtype/Image/Filter/FlateDecode", written));
    }

    @Test
    void lettersThatAFontNumbersInItsOwnWayAreRead() {
        var table = """
                begincmap 1 beginbfrange <0013> <001C> <0030> endbfrange 1 beginbfchar <0003> <0020> endbfchar endcmap""";
        var shown =
                "BT [<00170014001400140003>-3<00140014001400140003>5<00140014001400140003><0014001400140014>] TJ ET";
        refused(Code.FORBIDDEN_FIELD, CARD, pdf("/Filter/FlateDecode", packed(bytes(shown)), packed(bytes(table))));
        kept(pdf("/Filter/FlateDecode", packed(bytes(shown))));
    }

    @Test
    void placesOnAPageAndPicturesAreNoWords() {
        kept(pdf("/Filter/FlateDecode", packed(bytes("4111 1111 1111 1111 m 0.5 0.25 l ".repeat(200)))));
        kept(pdf("/Subtype /Image/Filter/FlateDecode", packed(join(new byte[64], bytes("(4111 1111 1111 1111)")))));
        kept(pdf("/Filter/FlateDecode", packed(bytes("BT (an offer of 40 EUR) Tj ET"))));
        kept(pdf("/Filter/FlateDecode", new byte[0]));
    }

    @Test
    void whatWouldDoSomethingIsFoundInPackedObjects() {
        var objects = packed(bytes("7 0 <</S /Java#53cript /JS (app.alert)>>"));
        refused(Code.FORBIDDEN_FIELD, "file-active", pdf("/Type/ObjStm/Filter/FlateDecode", objects));
    }

    @Test
    void whatCannotBeLookedIntoIsRefused() {
        refused(Code.VALIDATION, "file-encrypted", bytes("%PDF-1.7\ntrailer <</Root 1 0 R/Encrypt 5 0 R>>\n%%EOF"));
        var cut = Arrays.copyOf(packed(bytes("BT (words) Tj ET".repeat(99))), 20);
        refused(Code.VALIDATION, "file-damaged", pdf("/Filter/FlateDecode", cut));
        refused(Code.TOO_LARGE, "file-archive-too-large", pdf("/Filter/FlateDecode", packed(new byte[12 << 20])));
        var many = bytes("<<>>stream\n\nendstream\n".repeat(20_001));
        refused(Code.TOO_LARGE, "file-archive-too-large", join(bytes("%PDF-1.7\n"), many, bytes("%%EOF")));
        var table = "begincmap beginbfrange " + "<0000> <ffff> <0030> ".repeat(3) + "endbfrange";
        refused(Code.TOO_LARGE, "file-archive-too-large", pdf("/Filter/FlateDecode", packed(bytes(table))));
    }

    private static byte[] pdf(String filter, byte[]... streams) {
        var all = bytes("%PDF-1.7\n");
        for (var stream : streams) {
            var head = "1 0 obj <<" + filter + "/Length " + stream.length + ">>\nstream\n";
            all = join(all, bytes(head), stream, bytes("\nendstream endobj\n"));
        }
        return join(all, bytes("trailer <</Root 1 0 R>>\n%%EOF\n"));
    }

    private static byte[] packed(byte[] content) {
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        var packed = new byte[content.length + 64];
        return Arrays.copyOf(packed, deflater.deflate(packed));
    }

    private static byte[] letters(byte[] content) {
        var letters = new StringBuilder();
        for (var at = 0; at < content.length; at += 4) {
            var number = 0L;
            for (var i = 0; i < 4; i++) number = number << 8 | (at + i < content.length ? content[at + i] & 0xFF : 0);
            var group = new char[5];
            for (var i = 4; i >= 0; i--, number /= 85) group[i] = (char) ('!' + number % 85);
            letters.append(group, 0, Math.min(4, content.length - at) + 1);
        }
        return bytes(letters + "~>");
    }

    private static void kept(byte[] content) {
        assertThat(FileRules.examine(file(content), FileKind.DOCUMENT).type()).isEqualTo(FileType.PDF);
    }

    private static void refused(Code code, String reason, byte[] content) {
        assertThatThrownBy(() -> FileRules.examine(file(content), FileKind.DOCUMENT))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.code()).isEqualTo(code);
                });
    }
}
