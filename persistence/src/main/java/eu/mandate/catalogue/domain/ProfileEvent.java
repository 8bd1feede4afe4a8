package eu.mandate.catalogue.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.UUID;

/** What happened to the profiles of a vendor; recorded in the log of the space the caller works in. */
public sealed interface ProfileEvent extends DomainEvent {

    /** A list of versions was looked at. */
    record ProfilesListed(int count) implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("profile-version");
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    /** One version was looked at: its data, its content, its counts. */
    record ProfileRead(UUID id) implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return reference(id);
        }
    }

    /** A file became a draft. */
    record ProfileUploaded(UUID id, String service, String version, String hash, boolean replaced)
            implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return reference(id);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("service", service, "version", version, "hash", hash, "replaced", Boolean.toString(replaced));
        }
    }

    /** A version or a file was judged. */
    record ProfileJudged(UUID id, String service, int findings) implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return id == null ? ObjectReference.all("profile-version") : reference(id);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("service", service, "findings", Integer.toString(findings));
        }
    }

    /** Two versions were compared. */
    record ProfilesCompared(UUID id, String from, String to) implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return reference(id);
        }

        @Override
        public Map<String, String> facts() {
            return from == null ? Map.of("to", to) : Map.of("from", from, "to", to);
        }
    }

    /** A version was fixed for ever. */
    record ProfilePublished(PublishedVersion version, String service, Publication publication) implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return reference(version.id());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "service", service,
                    "version", version.version(),
                    "hash", version.contentHash(),
                    "reason", publication.reason().name(),
                    "material", Boolean.toString(publication.material()),
                    "changes", Integer.toString(publication.changes()));
        }
    }

    /** It was said from when a version holds. */
    record ProfilePutInForce(PublishedVersion version, String service) implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return reference(version.id());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "service", service,
                    "version", version.version(),
                    "effective-from", version.effectiveFrom().toString());
        }
    }

    /** A draft was given up. */
    record ProfileDraftDiscarded(UUID id, String service, String version) implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return reference(id);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("service", service, "version", version);
        }
    }

    /** The profiles that come with the product were looked at. */
    record BuiltInProfilesListed(int count) implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("built-in-profile");
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    /** A customer looked at what its vendor offers. */
    record ServicesListed(int count) implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("service");
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    /** A customer read the profile of a service. */
    record ServiceRead(String service, String version) implements ProfileEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("service", service);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("version", version);
        }
    }

    private static ObjectReference reference(UUID id) {
        return new ObjectReference("profile-version", id.toString());
    }
}
