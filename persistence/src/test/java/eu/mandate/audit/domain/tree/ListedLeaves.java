package eu.mandate.audit.domain.tree;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A tree as the list of its leaves. */
public record ListedLeaves(List<Hash> leaves) implements HashSource {
    /** The eight leaves that every implementation of certificate transparency is tested with. */
    public static final ListedLeaves CLASSIC = new ListedLeaves(Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(hex -> Hash.leaf(HexFormat.of().parseHex(hex)))
            .toList());

    /** So many leaves, all different. */
    public static ListedLeaves of(int size) {
        return new ListedLeaves(IntStream.range(0, size)
                .mapToObj(index -> Hash.leaf(("leaf " + index).getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    @Override
    public Hash hash(int height, long index) {
        if (index + 1 << height > leaves.size()) {
            throw new IllegalArgumentException("There is no such node.");
        }
        return height == 0
                ? leaves.get((int) index)
                : Hash.node(hash(height - 1, 2 * index), hash(height - 1, 2 * index + 1));
    }

    /** The first leaves. */
    public List<Hash> first(int size) {
        return leaves.subList(0, size);
    }
}
