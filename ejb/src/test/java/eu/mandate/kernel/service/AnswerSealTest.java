package eu.mandate.kernel.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.mandate.kernel.domain.Answer;
import eu.mandate.kernel.domain.Sha256;
import org.junit.jupiter.api.Test;

class AnswerSealTest {
    private static final Answer ANSWER = new Answer(201, "/api/v1/api-tokens/1", "secret".getBytes(UTF_8));

    private final AnswerSeal seal = new AnswerSeal(Sha256.of("one"));

    @Test
    void opensWhatItClosed() {
        var opened = seal.open(seal.close(ANSWER));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.location()).isEqualTo("/api/v1/api-tokens/1");
        assertThat(opened.body()).isEqualTo(ANSWER.body());
    }

    @Test
    void hidesTheBody() {
        assertThat(new String(seal.close(ANSWER).body(), UTF_8)).doesNotContain("secret");
    }

    @Test
    void closesTheSameAnswerDifferentlyEachTime() {
        assertThat(seal.close(ANSWER).body()).isNotEqualTo(seal.close(ANSWER).body());
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        var other = new AnswerSeal(Sha256.of("two"));
        assertThatIllegalStateException().isThrownBy(() -> other.open(seal.close(ANSWER)));
    }

    @Test
    void noticesEveryFlippedByte() {
        var closed = seal.close(ANSWER);
        for (var i = 0; i < closed.body().length; i++) {
            var body = closed.body().clone();
            body[i] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> seal.open(new Answer(201, null, body)));
        }
    }

    @Test
    void needsAKeyOf32Bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSeal(new byte[16]));
    }
}
