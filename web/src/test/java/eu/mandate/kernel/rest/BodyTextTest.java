package eu.mandate.kernel.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    @Test
    void readsUtf8() throws IOException {
        assertThat(BodyText.read(new ByteArrayInputStream("世界".getBytes(UTF_8))))
                .isEqualTo("世界");
    }

    @Test
    void readsSixteenMebibytesAndNotOneByteMore() throws IOException {
        assertThat(BodyText.read(new ByteArrayInputStream(filled(BodyText.MOST_BYTES))))
                .hasSize(BodyText.MOST_BYTES);
        assertThat(refused(filled(BodyText.MOST_BYTES + 1)).code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void refusesAnEmptyBody() {
        assertThat(refused(new byte[0]).errors().get(0).reason()).isEqualTo("body-missing");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThat(refused(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'})
                        .errors()
                        .get(0)
                        .reason())
                .isEqualTo("body-not-utf8");
    }

    private static byte[] filled(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    private static Refusal refused(byte[] body) {
        return catchThrowableOfType(Refusal.class, () -> BodyText.read(new ByteArrayInputStream(body)));
    }
}
