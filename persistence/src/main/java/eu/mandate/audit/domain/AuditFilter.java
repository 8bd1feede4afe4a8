package eu.mandate.audit.domain;

import eu.mandate.audit.domain.query.EvidenceQuery;
import eu.mandate.audit.domain.query.Period;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.audit.domain.query.Term;
import eu.mandate.kernel.domain.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which entries are wanted, and in which order. The four parts as texts are all it takes to ask the same again later.
 *
 * @param query what they have in common
 * @param zone whose days the query means
 * @param reader who {@code actor:me} is; null for nobody
 * @param oldestFirst the order; the newest come first when false
 */
public record AuditFilter(EvidenceQuery query, ZoneId zone, UUID reader, boolean oldestFirst) {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Every entry, the newest first. */
    public static AuditFilter none() {
        return of(EvidenceQuery.all());
    }

    /** What the query asks for, in days of UTC and with the newest first. */
    public static AuditFilter of(EvidenceQuery query) {
        return new AuditFilter(query, ZoneOffset.UTC, null, false);
    }

    /**
     * A zone by its IANA name; UTC for none.
     *
     * @throws Refusal VALIDATION at {@code /zone} for an unknown one
     */
    public static ZoneId zone(String name) {
        if (name == null || name.isBlank()) return ZoneOffset.UTC;
        try {
            return ZoneId.of(name.strip());
        } catch (DateTimeException unknown) {
            throw Refusal.invalid("/zone", "query-zone-unknown");
        }
    }

    /** The same but for what this value fits, which is taken as it is. */
    public AuditFilter without(Qualifier qualifier, String value) {
        return new AuditFilter(query.without(qualifier, value), zone, reader, oldestFirst);
    }

    /** The same, asked by that person. */
    public AuditFilter readBy(UUID person) {
        return new AuditFilter(query, zone, person, oldestFirst);
    }

    /** Whether an entry is wanted. */
    public boolean matches(AuditEntry entry) {
        return query.terms().stream().allMatch(term -> fits(term, entry) != term.negated());
    }

    private boolean fits(Term term, AuditEntry entry) {
        return term.values().stream().anyMatch(value -> fits(term.qualifier(), value, entry));
    }

    private boolean fits(Qualifier qualifier, String value, AuditEntry entry) {
        return switch (qualifier) {
            case ACTOR -> actor(value, entry.actor());
            case ACTION ->
                value.endsWith("*")
                        ? entry.action().startsWith(value.substring(0, value.length() - 1))
                        : entry.action().equals(value);
            case OBJECT ->
                value.equals(entry.objectType())
                        || value.equals(entry.objectId())
                        || value.equals(entry.objectType() + "/" + entry.objectId());
            case OUTCOME ->
                value.equals(Qualifier.REFUSED)
                        ? !entry.outcome().equals(AuditEntry.ALLOWED)
                        : entry.outcome().equals(value);
            case CREATED -> Period.of(value, zone).contains(entry.occurredAt());
            case IDENTIFIER -> identifier(value, entry);
        };
    }

    /** A fact is an identifier where it can be one and nothing else. */
    private static boolean identifier(String value, AuditEntry entry) {
        return Stream.of(entry.id(), entry.actor(), entry.credential(), entry.objectId(), entry.requestId())
                        .anyMatch(each -> each != null && each.toString().equals(value))
                || UUID_FORM.matcher(value).matches() && entry.facts().containsValue(value);
    }

    private boolean actor(String value, UUID actor) {
        if (value.equals(Qualifier.PLATFORM)) return actor == null;
        if (value.equals(Qualifier.ME)) return actor != null && actor.equals(reader);
        return actor != null && actor.toString().equals(value);
    }
}
