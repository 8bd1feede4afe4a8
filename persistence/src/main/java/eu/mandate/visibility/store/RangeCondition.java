package eu.mandate.visibility.store;

import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.CompiledRange.Lists;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A compiled range as a condition on {@code m}, a row of members. The numbers stand in the text, because of a parameter in a plan
 * that it keeps the planner knows nothing. Many departments are a row of bits: looking one up costs the same however many there
 * are, and nothing has to be built for a page.
 */
public final class RangeCondition {
    /** Up to so many departments the planner finds better by an index of its own. */
    private static final int FEW = 8;

    /** Above this number a row of bits takes more room than the numbers. */
    private static final int HIGHEST = 1 << 17;

    private RangeCondition() {}

    /** The condition on {@code m.department} and {@code m.number}. */
    public static String of(CompiledRange range) {
        if (!(range instanceof Lists lists)) return ofDepartments(range, "m.department");
        var included = ofDepartments(range, "m.department");
        if (!lists.members().isEmpty()) {
            var single = "m.number = any (" + numbers(lists.members()) + ")";
            included = included.equals("false") ? single : "(" + included + " or " + single + ")";
        }
        return lists.except().isEmpty()
                ? included
                : included + " and m.number <> all (" + numbers(lists.except()) + ")";
    }

    /** The condition on the number of a department alone. */
    public static String ofDepartments(CompiledRange range, String column) {
        if (!(range instanceof Lists lists)) return range instanceof CompiledRange.All ? "true" : "false";
        if (lists.departments().isEmpty()) return lists.complement() ? "true" : "false";
        return named(lists.departments(), lists.complement(), column);
    }

    private static String named(Set<Integer> departments, boolean complement, String column) {
        if (departments.size() == 1)
            return column
                    + (complement ? " <> " : " = ")
                    + departments.iterator().next();
        var highest = Collections.max(departments);
        if (departments.size() > FEW && highest < HIGHEST) return bits(departments, complement, column, highest);
        var numbers = numbers(departments);
        return complement ? column + " <> all (" + numbers + ")" : column + " = any (" + numbers + ")";
    }

    /** A department above the highest is not among them. */
    private static String bits(Set<Integer> departments, boolean complement, String column, int highest) {
        var bits = new BitSet(highest + 1);
        departments.forEach(bits::set);
        return "(case when " + column + " > " + highest + " then " + complement + " else get_bit('\\x"
                + HexFormat.of().formatHex(bits.toByteArray()) + "'::bytea, " + column + ") = " + (complement ? 0 : 1)
                + " end)";
    }

    /** Numbers as an array; text of digits only. */
    public static String numbers(Collection<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'::int[]"));
    }
}
