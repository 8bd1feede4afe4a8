package eu.mandate.audit.domain;

import java.time.Instant;

/**
 * In which state the log is.
 *
 * @param size entries with a place in the tree
 * @param covered how many of them the last checkpoint covers
 * @param checkpoint the last one, or null before the first
 * @param state whether the log goes on from what was published
 * @param check the last comparison of the stored log with its heads, or null before the first
 */
public record LogIntegrity(long size, long covered, PublishedNote checkpoint, CellStanding.State state, Check check) {

    /**
     * The result of a comparison.
     *
     * @param entry which records it
     * @param size entries that were compared
     * @param findings how many things did not hold
     * @param first the first of them, each a word and a number, or null
     */
    public record Check(String entry, Instant at, String size, String findings, String first) {
        /** The result as an entry of {@link AuditLogChecked} tells it; null when its detail was erased. */
        public static Check of(AuditEntry entry) {
            var facts = entry.facts();
            return facts.isEmpty()
                    ? null
                    : new Check(
                            entry.id().toString(),
                            entry.occurredAt(),
                            facts.get("size"),
                            facts.get("findings"),
                            facts.get("first"));
        }

        /** Whether everything held. */
        public boolean good() {
            return "0".equals(findings);
        }
    }
}
