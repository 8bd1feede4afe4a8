package eu.mandate.verifier.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.mandate.verifier.form.Note.Signed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A checkpoint of a public log, and everything that is no checkpoint. */
class NoteTest {

    private static final String KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
    private static final String OTHER = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String TEXT = "go.sum database tree\n63096908\n8lHrQPRYe4KT4WQ9/Qk8/taKnD6IRHbFgfN7vQE2Y54=\n";
    private static final String SIGNATURE =
            "\u2014 sum.golang.org Az3gri/oVBN1jAhNZ/iS+W31psFAWRT20/GyrhpU6taFwulQGetBkH5S7wpGXdS935jiIGiUUAXBVHzT/P6fYhqAmAk=\n";

    @Test
    void aCheckpointOfAPublicLogIsReadAndSigned() {
        var note = note(TEXT + "\n" + SIGNATURE);
        assertThat(note.origin()).isEqualTo("go.sum database tree");
        assertThat(note.tree().size()).isEqualTo(63_096_908);
        assertThat(note.by(VerifierKey.parse(KEY))).isEqualTo(Signed.GOOD);
        assertThat(note.by(VerifierKey.parse(OTHER))).isEqualTo(Signed.ABSENT);
    }

    @Test
    void aSignatureUnderAnotherTextIsBad() {
        var note = note(TEXT.replace("63096908", "63096909") + "\n" + SIGNATURE);
        assertThat(note.by(VerifierKey.parse(KEY))).isEqualTo(Signed.BAD);
    }

    @Test
    void signaturesOfUnknownKeysAreLeftAside() {
        var witness = "\u2014 witness.example AAAAAAA=\n";
        var note = note(TEXT + "\n" + witness + SIGNATURE + witness);
        assertThat(note.signatures()).hasSize(3);
        assertThat(note.by(VerifierKey.parse(KEY))).isEqualTo(Signed.GOOD);
    }

    @Test
    void linesBehindTheRootAreLeftAsideButSigned() {
        var note = note(TEXT + "more\n\n" + SIGNATURE);
        assertThat(note.tree().size()).isEqualTo(63_096_908);
        assertThat(note.by(VerifierKey.parse(KEY))).isEqualTo(Signed.BAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n1\n",
                "a\n1\nAAAA\n\n\u2014 a AAAAAAA=\n",
                "a\n01\n8lHrQPRYe4KT4WQ9/Qk8/taKnD6IRHbFgfN7vQE2Y54=\n\n\u2014 a AAAAAAA=\n",
                "\n1\n8lHrQPRYe4KT4WQ9/Qk8/taKnD6IRHbFgfN7vQE2Y54=\n\n\u2014 a AAAAAAA=\n",
                "a\n1\n8lHrQPRYe4KT4WQ9/Qk8/taKnD6IRHbFgfN7vQE2Y54=\n\n- a AAAAAAA=\n",
                "a\n1\n8lHrQPRYe4KT4WQ9/Qk8/taKnD6IRHbFgfN7vQE2Y54=\n\n\u2014 a AAAA\n",
                "a\n1\n8lHrQPRYe4KT4WQ9/Qk8/taKnD6IRHbFgfN7vQE2Y54=\n\n\u2014 a AAAAAAA=",
                "a\r\n1\n8lHrQPRYe4KT4WQ9/Qk8/taKnD6IRHbFgfN7vQE2Y54=\n\n\u2014 a AAAAAAA=\n"
            })
    void whatIsNoSignedCheckpointIsRefused(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> note(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum.golang.org",
                "sum.golang.org+033de0af+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
                "sum.golang.org+033DE0AE+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
                "sum.golang.com+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
                "sum.golang.org+033de0ae+As4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
                "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuA"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> VerifierKey.parse(text));
    }

    private static Note note(String text) {
        return Note.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
