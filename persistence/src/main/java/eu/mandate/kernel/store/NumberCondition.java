package eu.mandate.kernel.store;

import eu.mandate.kernel.domain.BitNumbers;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition that a column is, or is not, one of many numbers. A list stands in its text. Many numbers are a row of bits: looking
 * one up costs the same however many there are, and nothing has to be built for a page. A short row stands in the text, a long one
 * is an argument: PostgreSQL copies the text of a statement whenever it runs.
 */
public final class NumberCondition {
    /** Up to so many numbers the planner finds better by an index of its own. */
    private static final int FEW = 32;

    /** Above this number a row of bits in the text takes more room than the numbers. */
    private static final int HIGHEST = 1 << 17;

    // Chosen by a case, of which the planner expects that it holds for half of the rows: of a bare comparison it
    // expects
    // hardly any, and then plans each page anew. A number above the highest is not in the row.
    private static final String BITS = "(case when %1$s > %2$s then %3$s else get_bit(%4$s, %1$s) = %5$d end)";

    private NumberCondition() {}

    /** Whether there are so many that no index is asked for them, but each row is looked at. */
    public static boolean isMany(Set<Integer> numbers) {
        return numbers.size() > FEW;
    }

    /**
     * The condition; never true where the column is null.
     *
     * @param numbers at least one, none negative
     * @param complement whether all others are meant
     */
    public static Condition among(String column, Set<Integer> numbers, boolean complement) {
        if (numbers instanceof BitNumbers bits)
            return Condition.of(bits(column, "?", complement, "?"), bits.last(), bits.row());
        if (numbers.size() == 1)
            return Condition.of(
                    column + (complement ? " <> " : " = ") + numbers.iterator().next());
        var highest = Collections.max(numbers);
        return isMany(numbers) && highest < HIGHEST
                ? written(column, numbers, complement, highest)
                : listed(column, numbers, complement);
    }

    /** The same, but written as a list unless it is a row of bits already: for a column that an index has, where a list is found by it. */
    public static Condition listed(String column, Set<Integer> numbers, boolean complement) {
        if (numbers instanceof BitNumbers) return among(column, numbers, complement);
        return Condition.of(column + (complement ? " <> all (" : " = any (") + array(numbers) + ")");
    }

    private static Condition written(String column, Set<Integer> numbers, boolean complement, int highest) {
        var row = Base64.getEncoder().encodeToString(BitNumbers.of(numbers).row());
        return Condition.of(bits(column, Integer.toString(highest), complement, "decode('" + row + "', 'base64')"));
    }

    private static String bits(String column, String highest, boolean complement, String row) {
        return BITS.formatted(column, highest, complement, row, complement ? 0 : 1);
    }

    /** Numbers as an array; text of digits only. */
    private static String array(Collection<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'::int[]"));
    }
}
