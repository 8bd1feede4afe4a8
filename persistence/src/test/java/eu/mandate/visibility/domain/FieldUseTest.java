package eu.mandate.visibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which fields the log tells that reads showed. */
class FieldUseTest {
    private static final List<String> FIELDS = List.of("A.name", "A.gender", "B.name");

    @Test
    void aFieldIsUsedWhenSomeReadOfItsCategoryShowedIt() {
        var use = FieldUse.of(List.of(new FieldUse.Read("A", "name,city"), new FieldUse.Read("A", "name")));
        assertThat(use.unused(FIELDS)).containsExactly("A.gender", "B.name");
    }

    @Test
    void aReadThatDoesNotNameItsFieldsMayHaveShownAllOfThem() {
        var use = FieldUse.of(List.of(new FieldUse.Read("A", null), new FieldUse.Read("B", "city")));
        assertThat(use.unused(FIELDS)).containsExactly("B.name");
    }

    @Test
    void aReadThatShowedNothingUsesNothing() {
        assertThat(FieldUse.of(List.of(new FieldUse.Read("A", ""))).unused(FIELDS))
                .isEqualTo(FIELDS);
        assertThat(FieldUse.NONE.unused(FIELDS)).isEqualTo(FIELDS);
    }
}
