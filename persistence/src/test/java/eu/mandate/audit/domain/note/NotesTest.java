package eu.mandate.audit.domain.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.mandate.audit.domain.tree.Hash;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys, notes and checkpoints against examples that other implementations publish. */
class NotesTest {

    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String NOTE = TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private final SecureRandom random = new SecureRandom();

    @Test
    void theKnownKeySignsTheKnownTextWithTheKnownSignature() {
        var key = NoteKey.parse(SECRET);
        assertThat(key.verifier().text()).isEqualTo(KEY);
        assertThat(key.secretText()).isEqualTo(SECRET);
        assertThat(SignedNote.sign(TEXT, List.of(key))).hasToString(NOTE);
    }

    @Test
    void theKnownNoteIsSignedByTheKnownKey() {
        var note = SignedNote.parse(NOTE);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.isSignedBy(VerifierKey.parse(KEY))).isTrue();
        assertThat(note).hasToString(NOTE);
        assertThat(SignedNote.parse(NOTE.replace("answer", "answers")).isSignedBy(VerifierKey.parse(KEY)))
                .isFalse();
    }

    @Test
    void theExampleOfTheSpecificationIsSigned() {
        var key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        var note = SignedNote.parse(
                "This is an example message.\n\n"
                        + "\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n");
        assertThat(note.isSignedBy(key)).isTrue();
    }

    @Test
    void aCheckpointOfAPublicLogIsReadAndSigned() {
        var key = VerifierKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");
        var note = SignedNote.parse(
                "go.sum database tree\n63096908\n8lHrQPRYe4KT4WQ9/Qk8/taKnD6IRHbFgfN7vQE2Y54=\n\n"
                        + "\u2014 sum.golang.org Az3gri/oVBN1jAhNZ/iS+W31psFAWRT20/GyrhpU6taFwulQGetBkH5S7wpGXdS935jiIGiUUAXBVHzT/P6fYhqAmAk=\n");
        assertThat(note.isSignedBy(key)).isTrue();
        var checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.origin()).isEqualTo("go.sum database tree");
        assertThat(checkpoint.size()).isEqualTo(63_096_908);
        assertThat(checkpoint.noteText()).isEqualTo(note.text());
    }

    @Test
    void aNoteSignedWithAnOldAndANewKeyHoldsForBoth() {
        var old = NoteKey.generate("log.example/cell/1", random);
        var young = NoteKey.generate("log.example/cell/1", random);
        var other = NoteKey.generate("log.example/cell/1", random);
        var text = new Checkpoint("log.example/cell/1", 7, Hash.EMPTY_ROOT).noteText();
        var note = SignedNote.parse(SignedNote.sign(text, List.of(old, young)).toString());
        assertThat(note.isSignedBy(old.verifier())).isTrue();
        assertThat(note.isSignedBy(young.verifier())).isTrue();
        assertThat(note.isSignedBy(other.verifier())).isFalse();
    }

    @Test
    void keysThatWereKeptAreTheSameKeys() {
        for (var count = 0; count < 50; count++) {
            var key = NoteKey.generate("log.example", random);
            var kept = NoteKey.parse(key.secretText());
            assertThat(kept.verifier())
                    .isEqualTo(key.verifier())
                    .isEqualTo(VerifierKey.parse(key.verifier().text()));
            assertThat(SignedNote.sign(TEXT, List.of(kept)).isSignedBy(key.verifier()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no signature\n",
                "text\n\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAA=",
                "text\n\n\u2014 a AAAA\n",
                "text\n\n\u2014 a b AAAAAAA=\n",
                "text\n\n\u2014 a+b AAAAAAA=\n",
                "te\txt\n\n\u2014 a AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAB=\n"
            })
    void whatIsNoNoteIsRefused(String note) {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy"
            })
    void whatIsNoKeyIsRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\n1\n", "a\n01\nAAAA\n", "a\n-1\nAAAA\n", "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(text));
    }

    @Test
    void aFailedSecretIsNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoteKey.parse(SECRET.replace("c74f20a3", "00000000")))
                .withMessageNotContaining("AYEK");
    }
}
