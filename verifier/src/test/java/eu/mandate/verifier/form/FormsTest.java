package eu.mandate.verifier.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small forms: base64, numbers, texts, lines. */
class FormsTest {

    @Test
    void base64OfEveryLengthIsRead() {
        var random = new Random(1);
        for (var length = 0; length < 100; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            var text = Base64.getEncoder().encode(bytes);
            assertThat(Base64Text.bytes(Line.of(text))).isEqualTo(bytes);
            assertThat(Base64Text.of(bytes)).isEqualTo(new String(text, StandardCharsets.US_ASCII));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "AA",
                "AAA",
                "AB==",
                "AAB=",
                "====",
                "A===",
                "AA=A",
                "AA==AAAA",
                "AAA=AAAA",
                "AA-A",
                "AA A",
                "AAAA\n"
            })
    void whatIsNoBase64InItsOneFormIsRefused(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Base64Text.bytes(line(text)));
    }

    @Test
    void numbersHaveOneForm() {
        assertThat(line("0").number()).isZero();
        assertThat(line("9223372036854775807").number()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "00", "01", "-1", "+1", "1.0", " 1", "9223372036854775808", "99999999999999999999", "1a"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> line(text).number());
    }

    @Test
    void textsAreUtf8WithoutControlCharacters() {
        assertThat(line("客户").text()).isEqualTo("客户");
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> line("a\tb").text());
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> line("a\u0085b").text());
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Line.of(new byte[] {(byte) 0xc0, (byte) 0x80}).text());
    }

    @Test
    void linesOfAnyLengthAreReadInPieces() throws IOException {
        var text = "a\n\n" + "b".repeat(200_000) + "\nc\n";
        var reader = new LineReader(new Trickle(text));
        assertThat(reader.next().text()).isEqualTo("a");
        assertThat(reader.next().length()).isZero();
        assertThat(reader.next().length()).isEqualTo(200_000);
        assertThat(reader.next().is("c")).isTrue();
        assertThat(reader.number()).isEqualTo(4);
        assertThat(reader.next()).isNull();
    }

    @Test
    void endlessAndUnfinishedLinesAreRefused() {
        var endless = new LineReader(new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        });
        assertThatExceptionOfType(Malformed.class).isThrownBy(endless::next);
        var unfinished = new LineReader(new ByteArrayInputStream(new byte[] {'x'}));
        assertThatExceptionOfType(Malformed.class).isThrownBy(unfinished::next);
    }

    private static Line line(String text) {
        return Line.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives few bytes at a time. */
    private static final class Trickle extends ByteArrayInputStream {
        Trickle(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(length, 777));
        }
    }
}
