package eu.mandate.kernel.store;

import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition that a column is, or is not, one of many numbers, which stand in its text. Many of them are a row of bits: looking
 * one up costs the same however many there are, and nothing has to be built for a page.
 */
public final class NumberCondition {
    /** Up to so many numbers the planner finds better by an index of its own. */
    private static final int FEW = 32;

    /** Above this number a row of bits takes more room than the numbers. */
    private static final int HIGHEST = 1 << 17;

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
    public static String among(String column, Set<Integer> numbers, boolean complement) {
        if (numbers.size() == 1)
            return column + (complement ? " <> " : " = ") + numbers.iterator().next();
        var highest = Collections.max(numbers);
        if (isMany(numbers) && highest < HIGHEST) return bits(numbers, complement, column, highest);
        return complement ? column + " <> all (" + array(numbers) + ")" : column + " = any (" + array(numbers) + ")";
    }

    /**
     * A number above the highest is not among them. Chosen by a case, of which the planner expects that it holds for half of the
     * rows: of a bare comparison it expects hardly any, and then plans each page anew.
     */
    private static String bits(Set<Integer> numbers, boolean complement, String column, int highest) {
        var bits = new BitSet(highest + 1);
        numbers.forEach(bits::set);
        var row = Base64.getEncoder().encodeToString(bits.toByteArray());
        return "(case when " + column + " > " + highest + " then " + complement + " else get_bit(decode('" + row
                + "', 'base64'), " + column + ") = " + (complement ? 0 : 1) + " end)";
    }

    /** Numbers as an array; text of digits only. */
    public static String array(Collection<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'::int[]"));
    }
}
