package eu.mandate.audit.domain;

import eu.mandate.audit.domain.tree.CompactRange;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.TileAddress;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Builds a stored tree anew, leaf by leaf in constant memory, and compares its full tiles and its end. */
final class TreeInspection {
    private static final int MOST = 100;
    private static final int FULL = TileAddress.WIDTH * Hash.LENGTH;

    private final CompactRange tree = new CompactRange();
    private final Map<Integer, ByteArrayOutputStream> growing = new HashMap<>();
    private final List<String> findings = new ArrayList<>();
    private final Function<TileAddress, byte[]> stored;
    private long next;

    /** @param stored the hashes of a full tile as they are stored, or null when there are none */
    TreeInspection(Function<TileAddress, byte[]> stored) {
        this.stored = stored;
    }

    void leaf(long index, Hash leaf) {
        if (index != next) found("gap", index);
        next = index + 1;
        tree.append(leaf, this::completed);
    }

    private void completed(int height, long index, Hash hash) {
        if (height % TileAddress.HEIGHT != 0) return;
        var level = height / TileAddress.HEIGHT;
        var tile = growing.computeIfAbsent(level, first -> new ByteArrayOutputStream(FULL));
        tile.writeBytes(hash.bytes());
        if (tile.size() < FULL) return;
        var address = new TileAddress(level, index / TileAddress.WIDTH);
        if (!Arrays.equals(stored.apply(address), tile.toByteArray())) {
            found("tile-changed", address.level() + "/" + address.index());
        }
        tile.reset();
    }

    void end(StoredEnd end) {
        if (end.size() != tree.size() || !Arrays.equals(end.peaks(), tree.peakBytes())) {
            found("end-changed", end.size());
        }
    }

    long size() {
        return tree.size();
    }

    Hash root() {
        return tree.root();
    }

    void found(String what, Object where) {
        if (findings.size() < MOST) findings.add(what + " " + where);
    }

    List<String> findings() {
        return List.copyOf(findings);
    }
}
