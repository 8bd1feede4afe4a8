package eu.mandate.longjob.service.format;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.kernel.domain.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private final Pieces pieces = new Pieces(10);

    @Test
    void everyPieceButTheLastHasTheLengthAndTogetherTheyAreWhatWasWritten() {
        var bytes = new byte[1003];
        new Random(1).nextBytes(bytes);
        var together = new ByteArrayOutputStream();
        for (int from = 0, step = 1; from < bytes.length; from += step, step = step % 37 + 1) {
            pieces.write(bytes, from, Math.min(step, bytes.length - from));
            pieces.take().forEach(piece -> {
                assertThat(piece).hasSize(10);
                together.writeBytes(piece);
            });
        }
        var last = pieces.takeAll();
        assertThat(last).hasSize(1);
        together.writeBytes(last.get(0));
        assertThat(together.toByteArray()).isEqualTo(bytes);
        assertThat(pieces.size()).isEqualTo(1003);
        assertThat(pieces.sha256()).isEqualTo(HexFormat.of().formatHex(Sha256.of(bytes)));
    }

    @Test
    void nothingWrittenIsNoPiece() {
        assertThat(pieces.takeAll()).isEmpty();
        assertThat(pieces.size()).isZero();
    }
}
