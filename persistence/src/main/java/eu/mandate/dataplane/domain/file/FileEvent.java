package eu.mandate.dataplane.domain.file;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened to files. What they show or say stays out. */
public sealed interface FileEvent extends DomainEvent {

    /** The file, or null for several. */
    UUID id();

    @Override
    default ObjectReference object() {
        return new ObjectReference("file", id() == null ? null : id().toString());
    }

    /**
     * A file was taken in.
     *
     * @param sha256 of the bytes as they are kept
     */
    record FileTaken(
            UUID id,
            String category,
            String field,
            String purpose,
            FileType format,
            String sha256,
            Set<Removed> removed)
            implements FileEvent {
        @Override
        public Map<String, String> facts() {
            var kinds = removed.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
            var facts = new TreeMap<>(Map.of(
                    "category", category,
                    "field", field,
                    "purpose", purpose,
                    "format", format.name(),
                    "sha256", sha256));
            if (!kinds.isEmpty()) facts.put("removed", kinds);
            return facts;
        }
    }

    /**
     * A file was looked at.
     *
     * @param field it is the value of
     * @param why it had to be seen, when it is sensitive; else null
     */
    record FileRead(UUID id, String category, String field, String purpose, String why) implements FileEvent {
        @Override
        public Map<String, String> facts() {
            var facts = new TreeMap<>(Map.of("category", category, "field", field, "purpose", purpose));
            if (why != null) facts.put("why", why);
            return facts;
        }
    }

    /** Files that no record named within their day are gone. */
    record UnnamedFilesRemoved(int count) implements FileEvent {
        @Override
        public UUID id() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }
}
