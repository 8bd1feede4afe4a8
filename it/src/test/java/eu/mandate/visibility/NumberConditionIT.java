package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Installation;
import eu.mandate.kernel.domain.BitNumbers;
import eu.mandate.kernel.store.Condition;
import eu.mandate.kernel.store.Database;
import eu.mandate.kernel.store.NumberCondition;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers in the text of a condition are those that the database finds, in whichever form they are written. */
class NumberConditionIT {
    private Database database;

    @BeforeEach
    void connect() throws IOException {
        database = new Database(Installation.shared().applicationData(0));
    }

    @Test
    void findsTheNumbersAndNoOthers() {
        var seed = ThreadLocalRandom.current().nextLong();
        var random = new Random(seed);
        for (var bound : new int[] {1, 63, 64, 65, 5_000, 140_000}) {
            for (var count : new int[] {1, 32, 33, 300, 3_000}) {
                var numbers = numbers(random, count, bound);
                var where = "seed " + seed + ", " + numbers.size() + " below " + bound;
                var highest = bound + 300;
                for (var form : List.of(numbers, BitNumbers.of(numbers))) {
                    assertThat(found(NumberCondition.among("n", form, false), highest))
                            .as(where)
                            .isEqualTo(numbers);
                    assertThat(found(NumberCondition.among("n", form, true), highest))
                            .as(where)
                            .isEqualTo(range(highest, n -> !numbers.contains(n)));
                    assertThat(found(NumberCondition.listed("n", form, false), highest))
                            .as(where)
                            .isEqualTo(numbers);
                }
            }
        }
    }

    @Test
    void isNeverTrueOfNothing() {
        var many = numbers(new Random(1), 300, 40_000);
        for (var form : List.of(many, BitNumbers.of(many))) {
            for (var complement : new boolean[] {false, true}) {
                var condition = NumberCondition.among("n", form, complement).within("(%s) is true");
                assertThat(truth(condition, "null::int")).isFalse();
            }
        }
    }

    @Test
    void findsANumberBehindAMillion() {
        var numbers = numbers(new Random(2), 50, 2_000_000);
        numbers.add(2_000_000_000);
        for (var number : numbers) {
            assertThat(truth(NumberCondition.among("n", numbers, false), number + "::int"))
                    .isTrue();
        }
        assertThat(truth(NumberCondition.among("n", numbers, false), "1999999999::int"))
                .isEqualTo(numbers.contains(1_999_999_999));
    }

    private static Set<Integer> numbers(Random random, int count, int bound) {
        return random.ints(count, 0, bound).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> range(int highest, IntPredicate kept) {
        return IntStream.rangeClosed(0, highest).filter(kept).boxed().collect(Collectors.toSet());
    }

    private Set<Integer> found(Condition condition, int highest) {
        return Set.copyOf(database.query(
                "select n from generate_series(0, ?) n where " + condition.text(),
                row -> row.getInt(1),
                condition.between(List.of(highest), List.of())));
    }

    private boolean truth(Condition condition, String number) {
        return database.query(
                        "select " + condition.text() + " from (select " + number + " n) x",
                        row -> row.getBoolean(1),
                        condition.arguments().toArray())
                .get(0);
    }
}
