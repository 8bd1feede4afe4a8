package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.ProfileFilter;
import eu.mandate.catalogue.domain.ProfileTimeline;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.entity.ProfileVersion;
import eu.mandate.catalogue.entity.ProfileVersions;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Versions as an operator finds them: the vendor's own, or with an installation administrator those of the vendor named. */
@ApplicationScoped
public class ProfileShelf {

    @Inject
    VendorScope scope;

    @Inject
    ProfileVersions versions;

    @Inject
    ParsedProfiles parsed;

    @Inject
    Clock clock;

    /** Versions by service, the latest upload first. */
    public Slice<ProfileVersionView> list(ProfileFilter filter, SliceRequest page) {
        var wanted = views(versions.of(scope.named(filter.processor()))).stream()
                .filter(view -> filter.service() == null || filter.service().equals(view.service()))
                .filter(view -> filter.state() == null || filter.state() == view.state())
                .toList();
        var rest = page.fromStart() ? wanted : after(wanted, Cursor.id(page.cursor()));
        var rows = rest.stream().limit(page.limit() + 1L).toList();
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    /** @throws Refusal NOT_FOUND for an unknown version and for another vendor's alike */
    public ProfileVersion get(String id) {
        return versions.get(scope.limit(), number(id));
    }

    /** A version as it is now in the database. */
    public ProfileVersionView view(ProfileVersion version) {
        versions.flush();
        return version.view(versions.timeline(version.processor(), version.service()), clock.instant());
    }

    /** The canonical JSON of a version. */
    public String document(ProfileVersion version) {
        return versions.document(version.id());
    }

    /** The content of a version. */
    public ServiceProfile profile(ProfileVersion version) {
        return parsed.of(version);
    }

    /** The version to compare with when none is named: the one in force. */
    public Optional<ProfileVersion> inForceBeside(ProfileVersion version) {
        return versions.timeline(version.processor(), version.service())
                .inForceAt(clock.instant())
                .map(held -> versions.get(Optional.of(version.processor()), held.id()));
    }

    /** A version answers under one name only, so what the parser would forgive is unknown. */
    private static UUID number(String id) {
        try {
            var number = UUID.fromString(id);
            if (number.toString().equals(id)) return number;
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound("profile-version", id);
        }
        throw Refusal.notFound("profile-version", id);
    }

    private List<ProfileVersionView> views(List<ProfileVersion> found) {
        Map<String, ProfileTimeline> timelines = new HashMap<>();
        var now = clock.instant();
        return found.stream()
                .map(version ->
                        version.view(timelines.computeIfAbsent(version.service(), key -> timeline(found, key)), now))
                .toList();
    }

    private static ProfileTimeline timeline(List<ProfileVersion> all, String service) {
        return new ProfileTimeline(all.stream()
                .filter(version -> version.published() && version.service().equals(service))
                .map(ProfileVersion::inTime)
                .toList());
    }

    private static List<ProfileVersionView> after(List<ProfileVersionView> all, UUID last) {
        var index = all.stream().map(ProfileVersionView::id).toList().indexOf(last);
        return index < 0 ? List.of() : all.subList(index + 1, all.size());
    }
}
