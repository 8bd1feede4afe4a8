package eu.mandate.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A row of bits is the set that it was made of. */
class BitNumbersTest {

    private static Set<Integer> every(int step, int count) {
        return IntStream.range(0, count).mapToObj(n -> n * step).collect(Collectors.toSet());
    }

    @Test
    void holdsTheNumbersItWasMadeOfAndNoOthers() {
        var seed = ThreadLocalRandom.current().nextLong();
        var random = new Random(seed);
        for (var count : new int[] {0, 1, 8, 9, 500, 20_000}) {
            var numbers = random.ints(count, 0, 40_000).boxed().collect(Collectors.toSet());
            var bits = BitNumbers.of(numbers);
            assertThat(bits).as("seed " + seed).isEqualTo(numbers).hasSameHashCodeAs(numbers);
            assertThat(bits).containsExactlyElementsOf(new TreeSet<>(numbers));
            assertThat(IntStream.rangeClosed(-9, 40_020).filter(bits::contains).count())
                    .isEqualTo(numbers.size());
        }
    }

    @Test
    void equalsAnotherRowOfTheSameNumbersAndNoOther() {
        var numbers = Set.of(3, 70, 900);
        assertThat(BitNumbers.of(numbers)).isEqualTo(BitNumbers.of(new TreeSet<>(numbers)));
        assertThat(BitNumbers.of(numbers)).isNotEqualTo(BitNumbers.of(Set.of(3, 70, 901)));
        assertThat(BitNumbers.of(numbers)).isNotEqualTo(BitNumbers.of(Set.of(3, 900)));
    }

    @Test
    void lacksWhatIsBelowNothingAndBehindTheRow() {
        var bits = BitNumbers.of(Set.of(0, 7, 31));
        assertThat(bits.last()).isEqualTo(31);
        assertThat(bits.contains(Integer.MIN_VALUE)).isFalse();
        assertThat(bits.contains(-1)).isFalse();
        assertThat(bits.contains(Integer.MAX_VALUE)).isFalse();
        assertThat(bits.contains((Object) "7")).isFalse();
        assertThat(BitNumbers.of(Set.of()).contains(0)).isFalse();
    }

    @Test
    void theLowestNumberIsTheLowestBitOfTheFirstByte() {
        assertThat(BitNumbers.of(Set.of(0, 9)).row()).containsExactly(1, 2);
    }

    @Test
    void onlyManyNumbersThatAreCloseTogetherAreARow() {
        assertThat(BitNumbers.compact(every(1, 1_000))).isNotInstanceOf(BitNumbers.class);
        assertThat(BitNumbers.compact(every(500, 1_001))).isInstanceOf(BitNumbers.class);
        assertThat(BitNumbers.compact(every(600, 1_001))).isNotInstanceOf(BitNumbers.class);
        assertThat(BitNumbers.compact(every(20_000, 100_000))).isNotInstanceOf(BitNumbers.class);
    }

    @Test
    void aRowIsNotMadeAnew() {
        var bits = BitNumbers.of(Set.of(3));
        assertThat(BitNumbers.compact(bits)).isSameAs(bits);
        assertThat(BitNumbers.of(bits)).isSameAs(bits);
    }
}
