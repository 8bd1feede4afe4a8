package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.ProfileChanges;
import eu.mandate.catalogue.domain.PublishedVersion;
import eu.mandate.catalogue.domain.diff.ProfileDiff;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.entity.ProfileVersion;
import eu.mandate.catalogue.entity.ProfileVersions;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Profiles as records, kept by the hash of their content, which says all about them. */
@ApplicationScoped
public class ParsedProfiles {

    private static final int MOST = 100;

    private final Map<String, ServiceProfile> parsed = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ServiceProfile> eldest) {
            return size() > MOST;
        }
    });

    @Inject
    ProfileVersions versions;

    /** The content of a version. */
    public ServiceProfile of(ProfileVersion version) {
        return of(version.id(), version.contentHash());
    }

    /** The content of a version that the caller may see. */
    public ServiceProfile of(UUID version, String contentHash) {
        var known = parsed.get(contentHash);
        if (known != null) return known;
        var profile = Records.read(versions.document(version), ServiceProfile.class);
        parsed.put(contentHash, profile);
        return profile;
    }

    /** What one version changes against the one before it; nothing when there is none. */
    public ProfileChanges changes(Optional<PublishedVersion> before, PublishedVersion after) {
        if (before.isEmpty()) return new ProfileChanges(null, after.version(), false, List.of());
        var earlier = before.get();
        var found = ProfileDiff.between(of(earlier.id(), earlier.contentHash()), of(after.id(), after.contentHash()));
        return ProfileChanges.of(earlier.version(), after.version(), found);
    }
}
