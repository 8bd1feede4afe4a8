package eu.mandate.catalogue.domain.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTreeTest {

    /** A leaf with a code. */
    public record Inner(String code, Integer number) {}

    /** A tree. */
    public record Outer(String name, List<Inner> inner, Inner absent) {}

    private final Outer tree = new Outer("top", List.of(new Inner("A", 1), new Inner("B", null)), null);

    @Test
    void walksThroughRecordsAndListsWithPointers() {
        assertThat(RecordTree.nodes(tree).map(Node::pointer))
                .containsExactly(
                        "",
                        "/name",
                        "/inner",
                        "/inner/0",
                        "/inner/0/code",
                        "/inner/0/number",
                        "/inner/1",
                        "/inner/1/code");
    }

    @Test
    void findsAMemberByName() {
        assertThat(RecordTree.member(tree, "name")).contains("top");
        assertThat(RecordTree.member(tree, "absent")).isEmpty();
        assertThat(RecordTree.member(tree, "nothing")).isEmpty();
    }

    @Test
    void namesAnEntryByItsCodeFirst() {
        assertThat(Identity.of(new Inner("A", 1))).contains("A");
        assertThat(Identity.of(tree)).contains("top");
        assertThat(Identity.of("text")).isEmpty();
    }
}
