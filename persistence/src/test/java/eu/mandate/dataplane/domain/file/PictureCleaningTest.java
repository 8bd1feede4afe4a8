package eu.mandate.dataplane.domain.file;

import static eu.mandate.dataplane.domain.file.Handmade.EOI;
import static eu.mandate.dataplane.domain.file.Handmade.JFIF;
import static eu.mandate.dataplane.domain.file.Handmade.SCAN;
import static eu.mandate.dataplane.domain.file.Handmade.SOI;
import static eu.mandate.dataplane.domain.file.Handmade.TABLES;
import static eu.mandate.dataplane.domain.file.Handmade.bytes;
import static eu.mandate.dataplane.domain.file.Handmade.chunk;
import static eu.mandate.dataplane.domain.file.Handmade.exif;
import static eu.mandate.dataplane.domain.file.Handmade.file;
import static eu.mandate.dataplane.domain.file.Handmade.frame;
import static eu.mandate.dataplane.domain.file.Handmade.join;
import static eu.mandate.dataplane.domain.file.Handmade.jpeg;
import static eu.mandate.dataplane.domain.file.Handmade.kept;
import static eu.mandate.dataplane.domain.file.Handmade.part;
import static eu.mandate.dataplane.domain.file.Handmade.pngHead;
import static eu.mandate.dataplane.domain.file.Handmade.riff;
import static eu.mandate.dataplane.domain.file.Handmade.segment;
import static eu.mandate.dataplane.domain.file.Removed.DESCRIPTION;
import static eu.mandate.dataplane.domain.file.Removed.DEVICE;
import static eu.mandate.dataplane.domain.file.Removed.LOCATION;
import static eu.mandate.dataplane.domain.file.Removed.OTHER;
import static eu.mandate.dataplane.domain.file.Removed.THUMBNAIL;
import static eu.mandate.dataplane.domain.file.Removed.TIME;
import static eu.mandate.dataplane.domain.file.Removed.TRAILING_DATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.testing.CommitmentInPart;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a picture tells besides the picture is taken out of its bytes, and nothing else changes. */
class PictureCleaningTest {

    private static final byte[] PROFILE =
            segment(0xE2, join(bytes("ICC_PROFILE\0\1\1"), new byte[36], bytes("acsp"), new byte[80]));
    private static final byte[] ADOBE = segment(0xEE, bytes("Adobe\0\144\0\0\0\0\1"));
    private static final byte[] WORDS = segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>class 3b</x>"));

    @Test
    void aPictureWithoutAnythingAboutItStaysAsItIs() {
        var file = file(jpeg());
        var clean = FileRules.examine(file, FileKind.PICTURE);
        assertThat(clean.type()).isEqualTo(FileType.JPEG);
        assertThat(clean.removed()).isEmpty();
        assertThat(kept(clean, file)).isEqualTo(jpeg());
    }

    @Test
    @CommitmentInPart("S-022")
    void theLocationATelephoneWritesIntoAJpegIsGone() {
        var camera = segment(0xE1, join(bytes("Exif\0\0"), exif(1)));
        var comment = segment(0xFE, bytes("made by hand"));
        var file = file(SOI, JFIF, camera, WORDS, PROFILE, ADOBE, comment, TABLES, frame(640, 480), SCAN, EOI);
        var clean = FileRules.examine(file, FileKind.PICTURE);
        assertThat(clean.removed()).containsExactlyInAnyOrder(LOCATION, DEVICE, TIME, DESCRIPTION, OTHER);
        assertThat(kept(clean, file)).isEqualTo(join(SOI, JFIF, PROFILE, ADOBE, TABLES, frame(640, 480), SCAN, EOI));
        assertThat(clean.size()).isEqualTo(kept(clean, file).length);
    }

    @Test
    void howAJpegIsTurnedStaysAndNothingElseOfItsCamera() {
        var camera = segment(0xE1, join(bytes("Exif\0\0"), exif(6)));
        var file = file(SOI, camera, TABLES, frame(640, 480), SCAN, EOI);
        var turned = segment(0xE1, bytes("Exif\0\0MM\0\52\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0"));
        assertThat(kept(FileRules.examine(file, FileKind.PICTURE), file))
                .isEqualTo(join(SOI, turned, TABLES, frame(640, 480), SCAN, EOI));
    }

    @Test
    void aSmallPictureInTheHeadIsGone() {
        var head = segment(0xE0, join(bytes("JFIF\0\1\1\0\0\1\0\1\1\1"), new byte[3]));
        var file = file(SOI, head, TABLES, frame(640, 480), SCAN, EOI);
        var clean = FileRules.examine(file, FileKind.PICTURE);
        assertThat(clean.removed()).containsExactly(THUMBNAIL);
        assertThat(kept(clean, file)).isEqualTo(jpeg());
    }

    @Test
    void whatStandsBehindTheEndIsGone() {
        var file = file(jpeg(), bytes("\0\0\0\30ftypmp42 a short film"));
        var clean = FileRules.examine(file, FileKind.PICTURE);
        assertThat(clean.removed()).containsExactly(TRAILING_DATA);
        assertThat(kept(clean, file)).isEqualTo(jpeg());
    }

    @Test
    @CommitmentInPart("S-022")
    void aPngLosesItsWordsTimeAndPlace() {
        var head = pngHead(20, 10);
        var data = chunk("IDAT", bytes("any"));
        var end = chunk("IEND", new byte[0]);
        var file = file(
                head,
                chunk("gAMA", new byte[4]),
                chunk("eXIf", exif(1)),
                chunk("tEXt", bytes("Author\0somebody")),
                chunk("tIME", new byte[7]),
                chunk("vpAg", new byte[9]),
                data,
                end);
        var clean = FileRules.examine(file, FileKind.PICTURE);
        assertThat(clean.type()).isEqualTo(FileType.PNG);
        assertThat(clean.removed()).containsExactlyInAnyOrder(LOCATION, DEVICE, TIME, DESCRIPTION, OTHER);
        assertThat(kept(clean, file)).isEqualTo(join(head, chunk("gAMA", new byte[4]), data, end));
    }

    @Test
    void howAPngIsTurnedStaysWithARightCheckSum() {
        var file = file(pngHead(2, 1), chunk("eXIf", exif(8)), chunk("IDAT", bytes("x")), chunk("IEND", new byte[0]));
        var turned = chunk("eXIf", bytes("MM\0\52\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\10\0\0\0\0\0\0"));
        assertThat(kept(FileRules.examine(file, FileKind.PICTURE), file))
                .isEqualTo(join(pngHead(2, 1), turned, chunk("IDAT", bytes("x")), chunk("IEND", new byte[0])));
    }

    @Test
    @CommitmentInPart("S-022")
    void aWebpLosesCameraAndWordsAndSaysSoInItsHead() {
        var picture = part("VP8L", bytes("\57\23\0\2\0abc"));
        var file = file(riff(
                "WEBP",
                part("VP8X", bytes("\54\0\0\0\23\0\0\11\0\0")),
                picture,
                part("EXIF", exif(1)),
                part("XMP ", bytes("<x:xmpmeta/>"))));
        var clean = FileRules.examine(file, FileKind.PICTURE);
        assertThat(clean.removed()).contains(LOCATION, DESCRIPTION);
        assertThat(kept(clean, file)).isEqualTo(riff("WEBP", part("VP8X", bytes("\40\0\0\0\23\0\0\11\0\0")), picture));
    }

    @Test
    void picturesOfAbsurdSizeAreRefused() {
        refused(Code.TOO_LARGE, "file-picture-too-large", SOI, frame(30_000, 30_000), SCAN, EOI);
        refused(Code.TOO_LARGE, "file-picture-too-large", pngHead(Integer.MAX_VALUE, 1), chunk("IDAT", bytes("x")));
        refused(Code.TOO_LARGE, "file-picture-too-large", pngHead(0, 5), chunk("IDAT", bytes("x")));
        refused(
                Code.TOO_LARGE,
                "file-picture-too-large",
                riff("WEBP", part("VP8X", bytes("\0\0\0\0\377\377\377\377\377\377"))));
    }

    @Test
    void aPictureThatIsAnotherFileTooIsRefused() {
        for (var other : new String[] {
            "PK\3\4\24\0", "xx<script>alert(1)</script>", "MZ\220", "%PDF-1.7", "\177ELF", "<?php echo 1;"
        }) {
            refused(Code.FORBIDDEN_FIELD, "file-polyglot", jpeg(), bytes(other));
            refused(
                    Code.FORBIDDEN_FIELD,
                    "file-polyglot",
                    pngHead(2, 1),
                    chunk("IDAT", bytes("x")),
                    chunk("IEND", new byte[0]),
                    bytes(other));
        }
    }

    @Test
    void aPictureThatEndsBeforeItsEndIsRefused() {
        var whole = jpeg();
        for (var length = 3; length < whole.length; length++) {
            refused(Code.VALIDATION, "file-damaged", Arrays.copyOf(whole, length));
        }
        refused(Code.VALIDATION, "file-damaged", pngHead(2, 1), chunk("IEND", new byte[0]));
        refused(Code.VALIDATION, "file-damaged", riff("WEBP", part("ALPH", bytes("xx"))));
    }

    @Test
    @CommitmentInPart("S-024")
    void keysAndMeasurementsOfFacesInTheWordsOfAPictureAreRefused() {
        var template = "face template: " + "0f3a9c7e5b1d2846".repeat(8);
        refused(Code.FORBIDDEN_FIELD, "prohibited-biometric-template", SOI, segment(0xFE, bytes(template)));
        var key = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----";
        refused(Code.FORBIDDEN_FIELD, "prohibited-credential", pngHead(2, 1), chunk("tEXt", bytes(key)));
    }

    static void refused(Code code, String reason, byte[]... parts) {
        assertThatThrownBy(() -> FileRules.examine(file(parts), FileKind.PICTURE))
                .as(reason)
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.code()).isEqualTo(code);
                });
    }
}
