package eu.mandate.kernel.domain;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;

/**
 * Many numbers, none negative, as a row of bits: it takes an eighth of a byte for each number up to the highest, however many there
 * are, and is never changed.
 */
public final class BitNumbers extends AbstractSet<Integer> {
    /** Up to so many numbers a list is better: an index finds what has them. */
    private static final int FEW = 1_000;

    /** Bits for each number, above which a list is better again. */
    private static final int WIDEST = 512;

    private final byte[] row;
    private final int size;

    private BitNumbers(Set<Integer> numbers) {
        var bits = new BitSet();
        numbers.forEach(bits::set);
        row = bits.toByteArray();
        size = bits.cardinality();
    }

    /** These numbers as a row of bits, however few and far between. */
    public static BitNumbers of(Set<Integer> numbers) {
        return numbers instanceof BitNumbers already ? already : new BitNumbers(numbers);
    }

    /** A copy that takes little room: of many numbers close together a row of bits, else a list. */
    public static Set<Integer> compact(Set<Integer> numbers) {
        if (numbers instanceof BitNumbers already) return already;
        var many = numbers.size() > FEW && Collections.max(numbers) < (long) WIDEST * numbers.size();
        return many ? of(numbers) : Set.copyOf(numbers);
    }

    /** The row: number n is bit n % 8, from the lowest, of byte n / 8. Not to be written to. */
    public byte[] row() {
        return row;
    }

    /** The highest number that has a bit in the row. */
    public int last() {
        return 8 * row.length - 1;
    }

    @Override
    public boolean contains(Object other) {
        return other instanceof Integer number
                && number >= 0
                && number <= last()
                && (row[number / 8] >> number % 8 & 1) == 1;
    }

    /** Rows of the same numbers are compared as such: a range is looked up for each page. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BitNumbers bits ? Arrays.equals(row, bits.row) : super.equals(other);
    }

    /** As every set has it. */
    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<Integer> iterator() {
        return BitSet.valueOf(row).stream().iterator();
    }
}
