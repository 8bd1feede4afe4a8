package eu.mandate.audit.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stored log was compared with its heads, entry by entry. That this entry is in the log is how its readers know the result.
 *
 * @param size entries that were compared
 * @param findings what does not hold, each a word and a number; empty when all is well
 */
public record AuditLogChecked(long size, List<String> findings) implements DomainEvent {
    private static final int MOST_NAMED = 10;

    public AuditLogChecked {
        findings = List.copyOf(findings);
    }

    @Override
    public ObjectReference object() {
        return ObjectReference.all("audit-log");
    }

    @Override
    public Map<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("size", Long.toString(size));
        facts.put("findings", Integer.toString(findings.size()));
        if (!findings.isEmpty())
            facts.put("first", String.join(", ", findings.subList(0, Math.min(MOST_NAMED, findings.size()))));
        return facts;
    }
}
