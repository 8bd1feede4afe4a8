package eu.mandate.visibility.portal;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A department, member or tag that was picked.
 *
 * @param kind {@code department}, {@code member} or {@code tag}
 */
public record Pick(String kind, UUID id) implements Serializable {
    private static final Set<String> KINDS = Set.of("department", "member", "tag");

    /** What a browser sent; empty for what is none. */
    static Optional<Pick> of(String key) {
        var colon = key.indexOf(':');
        if (colon < 0 || !KINDS.contains(key.substring(0, colon))) return Optional.empty();
        try {
            return Optional.of(new Pick(key.substring(0, colon), UUID.fromString(key.substring(colon + 1))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** As a browser sends it. */
    public String key() {
        return kind + ":" + id;
    }
}
