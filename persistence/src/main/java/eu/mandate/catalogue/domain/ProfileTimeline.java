package eu.mandate.catalogue.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All published versions of one service in time: exactly one of them, or none, holds at any instant. */
public final class ProfileTimeline {

    private final List<PublishedVersion> effective;

    /** @param published in any order */
    public ProfileTimeline(List<PublishedVersion> published) {
        effective = published.stream()
                .filter(version -> version.effectiveFrom() != null)
                .sorted(PublishedVersion.BY_FORCE)
                .toList();
    }

    /** The version that holds at the instant. */
    public Optional<PublishedVersion> inForceAt(Instant instant) {
        return effective.stream()
                .filter(version -> !version.effectiveFrom().isAfter(instant))
                .reduce((earlier, later) -> later);
    }

    /** The version that holds from the instant on at the latest, if one is to come after it. */
    public Optional<PublishedVersion> nextAfter(Instant instant) {
        return effective.stream()
                .filter(version -> version.effectiveFrom().isAfter(instant))
                .findFirst()
                .flatMap(next -> inForceAt(next.effectiveFrom()));
    }

    /** Where a version stands; one that is not in this timeline is a draft or not in force yet. */
    public ProfileState stateOf(UUID id, boolean published, Instant now) {
        if (!published) return ProfileState.DRAFT;
        var begun = effective.stream()
                .anyMatch(version ->
                        version.id().equals(id) && !version.effectiveFrom().isAfter(now));
        if (!begun) return ProfileState.PUBLISHED;
        var holds = inForceAt(now).filter(version -> version.id().equals(id)).isPresent();
        return holds ? ProfileState.IN_FORCE : ProfileState.SUPERSEDED;
    }

    /** When a version ceased to hold; null while it holds or is to come. */
    public Instant supersededAt(UUID id, Instant now) {
        if (stateOf(id, true, now) != ProfileState.SUPERSEDED) return null;
        for (var i = 0; i + 1 < effective.size(); i++) {
            if (effective.get(i).id().equals(id)) return effective.get(i + 1).effectiveFrom();
        }
        throw new IllegalStateException("a superseded version has a successor");
    }
}
