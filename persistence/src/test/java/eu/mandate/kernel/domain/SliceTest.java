package eu.mandate.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {
    @Test
    void lastPageHasNoCursor() {
        assertThat(Slice.of(List.of("a", "b"), 2, Cursor::of)).isEqualTo(new Slice<>(List.of("a", "b"), null));
    }

    @Test
    void surplusRowBecomesTheCursorOfTheLastItemShown() {
        var slice = Slice.of(List.of("a", "b", "c"), 2, Cursor::of);
        assertThat(slice.items()).containsExactly("a", "b");
        assertThat(Cursor.key(slice.next())).isEqualTo("b");
    }

    @Test
    void pageKeepsItsCursorWhenItsItemsChange() {
        assertThat(new Slice<>(List.of(1), "next").map(Object::toString)).isEqualTo(new Slice<>(List.of("1"), "next"));
    }

    @Test
    void fiftyItemsAreAPageUnlessAsked() {
        assertThat(SliceRequest.of(null, null)).isEqualTo(new SliceRequest(50, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void refusesPagesOutsideOfOneToTwoHundred(int limit) {
        var refusal = catchThrowableOfType(Refusal.class, () -> SliceRequest.of(limit, null));
        assertThat(refusal.errors()).extracting(Violation::pointer).containsExactly("/limit");
    }

    @Test
    void blankCursorMeansTheFirstPage() {
        assertThat(SliceRequest.of(10, " ").fromStart()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "bm90LWEtdXVpZA"})
    void refusesMadeUpCursors(String cursor) {
        var refusal = catchThrowableOfType(Refusal.class, () -> Cursor.id(cursor));
        assertThat(refusal.errors()).extracting(Violation::reason).containsExactly("cursor-malformed");
    }
}
