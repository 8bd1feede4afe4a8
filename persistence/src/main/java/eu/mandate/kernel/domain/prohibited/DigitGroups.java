package eu.mandate.kernel.domain.prohibited;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of digits as it stands in a text, in groups parted by single blanks, hyphens or dots.
 *
 * @param digits all of them in ASCII
 * @param before how many digits stand before each group
 * @param starts where in the text each group begins
 * @param ends where in the text each group ends, exclusive
 */
record DigitGroups(String digits, List<Integer> before, List<Integer> sizes, List<Integer> starts, List<Integer> ends) {

    private static final String DIVIDERS =
            " \t-.\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000"
                    + "\uFF0D\u2010\u2011\u2012\u2013\u2014\u2212";

    /** Where the run that begins here would end if it is too short to matter, negated; else its end. */
    static int measure(CharSequence text, int start, int least) {
        var digits = 0;
        var at = start;
        var end = start;
        var divided = false;
        while (at < text.length()) {
            var character = text.charAt(at);
            if (Folding.digit(character) >= 0) {
                digits++;
                end = at + 1;
                divided = false;
            } else if (Folding.fold(character) != Folding.FILLER) {
                if (divided || DIVIDERS.indexOf(character) < 0) break;
                divided = true;
            }
            at++;
        }
        return digits < least ? -end : end;
    }

    /** Reads the run that begins here; there is a digit here. */
    static DigitGroups at(CharSequence text, int start) {
        var digits = new StringBuilder();
        var places = new ArrayList<Integer>();
        var sizes = new ArrayList<Integer>();
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        var at = start;
        while (at < text.length() && Folding.digit(text.charAt(at)) >= 0) {
            var first = at;
            var before = digits.length();
            at = group(text, at, digits);
            places.add(before);
            sizes.add(digits.length() - before);
            starts.add(first);
            ends.add(at);
            if (at < text.length() && DIVIDERS.indexOf(text.charAt(at)) >= 0) at++;
        }
        return new DigitGroups(digits.toString(), places, sizes, starts, ends);
    }

    private static int group(CharSequence text, int start, StringBuilder digits) {
        var at = start;
        var end = start;
        while (at < text.length()) {
            var digit = Folding.digit(text.charAt(at));
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
                end = at + 1;
            } else if (Folding.fold(text.charAt(at)) != Folding.FILLER) {
                break;
            }
            at++;
        }
        return end;
    }

    int end() {
        return ends.get(ends.size() - 1);
    }

    /** Whether the groups from one to another, inclusive, are parted as cards are printed. */
    boolean printedAsCard(int from, int to) {
        var layout = sizes.subList(from, to + 1);
        if (layout.size() == 1) return true;
        var fours = layout.subList(0, layout.size() - 1).stream().allMatch(size -> size == 4)
                && layout.get(layout.size() - 1) <= 4
                && layout.size() >= 4;
        return fours
                || layout.equals(List.of(4, 6, 5))
                || layout.equals(List.of(4, 6, 4))
                || layout.equals(List.of(6, 10))
                || layout.equals(List.of(6, 13))
                || layout.equals(List.of(8, 8));
    }

    /** The digits of the groups from one to another, inclusive; a run may have as many groups as a text has letters. */
    String part(int from, int to) {
        return digits.substring(before.get(from), before.get(to) + sizes.get(to));
    }
}
