package eu.mandate.longjob.service.evidence;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.audit.domain.AuditLog;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.identity.domain.Roles;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.json.Records;
import eu.mandate.longjob.domain.LongJobKind;
import eu.mandate.longjob.domain.LongJobOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The entries of the log that were made before the order, newest first, as the list shows them: nothing is added to a log
 * behind its end, so the same order finds the same entries, details that were erased meanwhile excepted.
 */
@ApplicationScoped
public class AuditEntryExport implements LongJobKind {
    static final String KEY = "audit-entries";

    private static final List<String> COLUMNS = List.of(
            "id",
            "occurredAt",
            "actor",
            "actorRole",
            "credential",
            "action",
            "objectType",
            "objectId",
            "outcome",
            "reason",
            "requestId",
            "facts");

    @Inject
    AuditLog log;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.TENANT_ADMIN,
                Roles.PRIVACY_MANAGER,
                Roles.LEGAL,
                Roles.AUDITOR,
                Roles.OPERATIONS,
                Roles.PRIVACY,
                Roles.SECURITY,
                Roles.INSTALLATION_ADMIN);
    }

    @Override
    public List<String> columns(LongJobOrder order) {
        return COLUMNS;
    }

    @Override
    public long count(LongJobOrder order) {
        return log.count(filter(order), first(order));
    }

    @Override
    public Slice<List<Object>> rows(LongJobOrder order, String cursor) {
        var place = cursor == null ? first(order) : cursor;
        return log.entries(filter(order), new SliceRequest(SliceRequest.MAX_LIMIT, place))
                .map(AuditEntryExport::row);
    }

    /** Entries are numbered by time as orders are: what is older than the order is behind its number. */
    private static String first(LongJobOrder order) {
        return Cursor.of(order.id().toString());
    }

    /** Numbers of one millisecond have no order: the entry of the order itself may lie before it, and is left out. */
    private static AuditFilter filter(LongJobOrder order) {
        return Records.read(order.request(), OrderEvidenceExport.class)
                .filter(order.orderedBy())
                .without(Qualifier.OBJECT, order.id().toString());
    }

    private static List<Object> row(AuditEntry entry) {
        return Arrays.asList(
                entry.id(),
                entry.occurredAt(),
                entry.actor(),
                entry.actorRole(),
                entry.credential(),
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.outcome(),
                entry.reason(),
                entry.requestId(),
                entry.facts().isEmpty() ? null : entry.facts());
    }
}
