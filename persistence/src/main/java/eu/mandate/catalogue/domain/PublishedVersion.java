package eu.mandate.catalogue.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A published version as far as time is concerned.
 *
 * @param effectiveFrom null until somebody says when it holds
 */
public record PublishedVersion(
        UUID id, String version, String contentHash, Instant publishedAt, Instant effectiveFrom) {

    /** Of two versions that hold from the same instant the one published later wins. */
    static final Comparator<PublishedVersion> BY_FORCE = Comparator.comparing(PublishedVersion::effectiveFrom)
            .thenComparing(PublishedVersion::publishedAt)
            .thenComparing(PublishedVersion::id);
}
