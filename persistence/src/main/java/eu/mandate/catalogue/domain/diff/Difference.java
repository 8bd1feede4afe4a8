package eu.mandate.catalogue.domain.diff;

/**
 * Two values that are not the same.
 *
 * @param pointer place by codes
 * @param place place by members alone, such as {@code /purposes/bases}: what the rules on changes go by
 * @param before null when added
 * @param after null when removed
 */
record Difference(String pointer, String place, Object before, Object after) {

    boolean added() {
        return before == null;
    }

    boolean removed() {
        return after == null;
    }
}
