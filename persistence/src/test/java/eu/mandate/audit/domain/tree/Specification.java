package eu.mandate.audit.domain.tree;

import java.util.ArrayList;
import java.util.List;

/** RFC 6962 section 2.1 once more, word for word on lists of leaf hashes: slow, and too short to hide a mistake. */
public final class Specification {
    private Specification() {}

    /** MTH(D[n]). */
    public static Hash mth(List<Hash> d) {
        if (d.isEmpty()) {
            return Hash.sha256();
        }
        return d.size() == 1 ? d.get(0) : Hash.node(mth(d.subList(0, k(d))), mth(d.subList(k(d), d.size())));
    }

    /** PATH(m, D[n]). */
    public static List<Hash> path(int m, List<Hash> d) {
        if (d.size() == 1) {
            return List.of();
        }
        return m < k(d)
                ? with(path(m, d.subList(0, k(d))), mth(d.subList(k(d), d.size())))
                : with(path(m - k(d), d.subList(k(d), d.size())), mth(d.subList(0, k(d))));
    }

    /** PROOF(m, D[n]). */
    public static List<Hash> proof(int m, List<Hash> d) {
        return subproof(m, d, true);
    }

    private static List<Hash> subproof(int m, List<Hash> d, boolean b) {
        if (m == d.size()) {
            return b ? List.of() : List.of(mth(d));
        }
        return m <= k(d)
                ? with(subproof(m, d.subList(0, k(d)), b), mth(d.subList(k(d), d.size())))
                : with(subproof(m - k(d), d.subList(k(d), d.size()), false), mth(d.subList(0, k(d))));
    }

    private static int k(List<Hash> d) {
        var k = 1;
        while (2 * k < d.size()) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> with(List<Hash> path, Hash more) {
        var longer = new ArrayList<>(path);
        longer.add(more);
        return longer;
    }
}
