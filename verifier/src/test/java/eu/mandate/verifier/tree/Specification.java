package eu.mandate.verifier.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** RFC 6962 section 2.1 word for word: what makes the trees and proofs that are checked here. */
final class Specification {
    private Specification() {}

    static byte[] leaf(byte... data) {
        return sha256(new byte[] {0}, data, new byte[0]);
    }

    static byte[] mth(List<byte[]> d) {
        if (d.isEmpty()) {
            return sha256(new byte[0], new byte[0], new byte[0]);
        }
        return d.size() == 1
                ? d.get(0)
                : sha256(new byte[] {1}, mth(d.subList(0, k(d))), mth(d.subList(k(d), d.size())));
    }

    static List<byte[]> path(int m, List<byte[]> d) {
        if (d.size() == 1) {
            return List.of();
        }
        return m < k(d)
                ? with(path(m, d.subList(0, k(d))), mth(d.subList(k(d), d.size())))
                : with(path(m - k(d), d.subList(k(d), d.size())), mth(d.subList(0, k(d))));
    }

    static List<byte[]> proof(int m, List<byte[]> d, boolean b) {
        if (m == d.size()) {
            return b ? List.of() : List.of(mth(d));
        }
        return m <= k(d)
                ? with(proof(m, d.subList(0, k(d)), b), mth(d.subList(k(d), d.size())))
                : with(proof(m - k(d), d.subList(k(d), d.size()), false), mth(d.subList(0, k(d))));
    }

    private static int k(List<byte[]> d) {
        var k = 1;
        while (2 * k < d.size()) {
            k *= 2;
        }
        return k;
    }

    private static List<byte[]> with(List<byte[]> path, byte[] more) {
        var longer = new ArrayList<>(path);
        longer.add(more);
        return longer;
    }

    private static byte[] sha256(byte[] prefix, byte[] left, byte[] right) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(prefix);
            digest.update(left);
            return digest.digest(right);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
