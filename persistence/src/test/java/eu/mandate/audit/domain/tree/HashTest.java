package eu.mandate.audit.domain.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void leavesNodesAndTheEmptyTreeHaveTheHashesOfTheStandard() {
        assertThat(Hash.EMPTY_ROOT.hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Hash.leaf(new byte[0]).hex())
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(Hash.leaf("L123456".getBytes(StandardCharsets.US_ASCII)).hex())
                .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
    }

    @Test
    void aLeafIsNeverTakenForANode() {
        var left = Hash.leaf(new byte[] {1});
        var right = Hash.leaf(new byte[] {2});
        var both = new byte[2 * Hash.LENGTH];
        System.arraycopy(left.bytes(), 0, both, 0, Hash.LENGTH);
        System.arraycopy(right.bytes(), 0, both, Hash.LENGTH, Hash.LENGTH);
        assertThat(Hash.node(left, right)).isNotEqualTo(Hash.leaf(both)).isNotEqualTo(Hash.node(right, left));
    }

    @Test
    void hashesHave32BytesOfTheirOwn() {
        var bytes = Hash.EMPTY_ROOT.bytes();
        var hash = Hash.of(bytes);
        bytes[0]++;
        hash.bytes()[0]++;
        assertThat(hash).isEqualTo(Hash.EMPTY_ROOT).hasSameHashCodeAs(Hash.EMPTY_ROOT);
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
    }
}
