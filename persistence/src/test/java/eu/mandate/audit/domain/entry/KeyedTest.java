package eu.mandate.audit.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.mandate.audit.domain.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** References, commitments and the records of the cell's log. */
class KeyedTest {

    private static final UUID ANN = new UUID(1, 1);

    @Test
    void aReferenceIsTheHmacOfKindAndText() {
        var references = new References("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        // printf 'actor:…' | openssl dgst -sha256 -mac HMAC -macopt key:0123456789abcdef0123456789abcdef
        assertThat(references.actor(ANN).hex())
                .isEqualTo("95ece11cebeb2fa5cf89ed211eb45b6a37d0c05513fde634baa7b321ffa40f7d");
        assertThat(references.object("agreement/7").hex())
                .isEqualTo("2ff6a016aed4cbb33212f59c16d5c14265d47633c102bb4d8ba561be662fcb30");
    }

    @Test
    void referencesTellNothingAcrossKindsAndTenants() {
        var one = new References(new byte[32]);
        var other = new References(Hash.EMPTY_ROOT.bytes());
        assertThat(one.actor(ANN))
                .isEqualTo(one.actor(ANN))
                .isNotEqualTo(other.actor(ANN))
                .isNotEqualTo(one.credential(ANN))
                .isNotEqualTo(one.object(ANN.toString()));
        assertThatIllegalArgumentException().isThrownBy(() -> new References(new byte[31]));
    }

    @Test
    void aCommitmentBindsSaltAndDetail() {
        var detail = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        var commitment = new Commitment(new byte[32], detail);
        var bytes = new byte[33 + detail.length];
        bytes[0] = 2;
        System.arraycopy(detail, 0, bytes, 33, detail.length);
        assertThat(commitment.hash()).isEqualTo(Hash.sha256(bytes));
        var random = new SecureRandom();
        assertThat(Commitment.to(detail, random).hash())
                .isNotEqualTo(Commitment.to(detail, random).hash());
        assertThatIllegalArgumentException().isThrownBy(() -> new Commitment(new byte[31], detail));
    }

    @Test
    void headsAndGenerationsHaveExactlyTheseBytes() {
        var log = LogId.of(new byte[32]);
        var zeros = "A".repeat(43) + "=";
        var root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assertThat(text(new TenantHead(log, 0, Hash.EMPTY_ROOT, null).bytes()))
                .isEqualTo("mandate-tenant-head/v1\n" + zeros + "\n0\n" + root + "\n-\n");
        assertThat(text(new TenantHead(log, 12, Hash.EMPTY_ROOT, 3L).bytes()))
                .isEqualTo("mandate-tenant-head/v1\n" + zeros + "\n12\n" + root + "\n3\n");
        assertThat(text(new Generation(1, null).bytes())).isEqualTo("mandate-generation/v1\n1\n-\n");
        assertThat(text(new Generation(2, Hash.EMPTY_ROOT).bytes()))
                .isEqualTo("mandate-generation/v1\n2\n" + root + "\n");
        assertThat(new Generation(1, null).leaf()).isEqualTo(Hash.leaf(new Generation(1, null).bytes()));
    }

    @Test
    void logsAreNamedAtRandom() {
        var random = new SecureRandom();
        var id = LogId.random(random);
        assertThat(id).isEqualTo(LogId.of(id.bytes())).isNotEqualTo(LogId.random(random));
        assertThat(id.base64()).hasSize(44);
        assertThatIllegalArgumentException().isThrownBy(() -> LogId.of(Arrays.copyOf(id.bytes(), 31)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
