package eu.mandate.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order a list goes. */
class SortOrderTest {
    private enum Key {
        NAME,
        EXTERNAL_ID
    }

    @Test
    void aKeyIsCalledAsFieldsAreAndAMinusTurnsIt() {
        assertThat(SortOrder.parse(Key.class, "externalId")).isEqualTo(SortOrder.by(Key.EXTERNAL_ID));
        assertThat(SortOrder.parse(Key.class, "-name")).isEqualTo(new SortOrder<>(Key.NAME, true));
        assertThat(SortOrder.parse(Key.class, "-name").direction()).isEqualTo("desc");
    }

    @Test
    void whoAsksForNoneGetsTheFirst() {
        assertThat(SortOrder.parse(Key.class, null).isUsual()).isTrue();
        assertThat(SortOrder.parse(Key.class, "").key()).isEqualTo(Key.NAME);
        assertThat(SortOrder.parse(Key.class, "-name").isUsual()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "external_id", "--name", "-", "name ", "name,externalId", "name desc; --"})
    void anythingElseIsRefusedWithTheKeysThereAre(String text) {
        assertThatThrownBy(() -> SortOrder.parse(Key.class, text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(Code.VALIDATION);
            assertThat(refusal.errors().toString()).contains("/order");
        });
    }
}
