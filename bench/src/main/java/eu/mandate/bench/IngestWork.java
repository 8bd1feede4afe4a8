package eu.mandate.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.store.JdbcAuditLog;
import eu.mandate.audit.store.KeyFolder;
import eu.mandate.audit.store.ReferenceKeys;
import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.Regions;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.event.TakingEvent;
import eu.mandate.dataplane.domain.ingest.ContentRules;
import eu.mandate.dataplane.domain.ingest.IngestGate;
import eu.mandate.dataplane.domain.ingest.Reception;
import eu.mandate.dataplane.domain.ingest.RecordMaking;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.dataplane.domain.view.TakenRecord;
import eu.mandate.dataplane.domain.view.TakenRecord.Outcome;
import eu.mandate.dataplane.json.OfferedRecords;
import eu.mandate.dataplane.service.file.FileClaims;
import eu.mandate.dataplane.service.ingest.IngestKeeping;
import eu.mandate.dataplane.service.ingest.Intake;
import eu.mandate.dataplane.service.ingest.Placement;
import eu.mandate.dataplane.service.ingest.SessionContents;
import eu.mandate.dataplane.store.KeyFile;
import eu.mandate.dataplane.store.TenantSecrets;
import eu.mandate.dataplane.store.ingest.JdbcIngest;
import eu.mandate.dataplane.store.ingest.JdbcOrders;
import eu.mandate.dataplane.store.ingest.JdbcPlaces;
import eu.mandate.dataplane.store.ingest.Preparation;
import eu.mandate.dataplane.store.ingest.RecordAdditions;
import eu.mandate.dataplane.store.ingest.RecordChanges;
import eu.mandate.dataplane.store.ingest.SourceNumbers;
import eu.mandate.dataplane.store.ingest.StoredRecords;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.json.Records;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.store.TenantSetting;
import eu.mandate.visibility.service.OwnGrants;
import eu.mandate.visibility.store.JdbcOwnGrants;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The product's way of taking records in, called directly: bytes, gate, store, entry of the log, commit. */
final class IngestWork implements AutoCloseable {
    private static final TenantId TENANT = TenantId.INSTALLATION;
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String ACTOR = UUID.randomUUID().toString();

    private final Connection connection;
    private final TenantSetting setting;
    private final TenantSecrets secrets;
    private final JdbcAuditLog log;
    private final IngestKeeping keeping;
    private final Situation situation;

    IngestWork(AuditDatabase database) throws SQLException, IOException {
        connection = database.application();
        connection.setAutoCommit(false);
        var statements = new Database(Kept.pool(List.of(connection)));
        var context = new TenantContext();
        context.bind(TENANT);
        setting = new TenantSetting(statements);
        secrets = new TenantSecrets(statements, context, new KeyFile(database.keys()));
        log = new JdbcAuditLog(statements, context, new ReferenceKeys(statements, KeyFolder.at(database.keys())));
        var store = new JdbcIngest(
                new Preparation(new SourceNumbers(statements, context), secrets, CLOCK),
                new RecordAdditions(statements, context),
                new StoredRecords(statements, context),
                new RecordChanges(statements, context),
                new ChangeJournal());
        var placement = new Placement(
                new JdbcPlaces(statements, context),
                new OwnGrants(new JdbcOwnGrants(statements, context, new ChangeJournal())));
        keeping = new IngestKeeping(
                store, new SessionContents(), new FileClaims(), placement, new JdbcOrders(statements, context));
        situation = situation();
    }

    private static Situation situation() throws IOException {
        try (var file = ServiceProfile.class.getResourceAsStream("/catalogue/juwaitong.json")) {
            var profile = Records.read(new String(file.readAllBytes(), UTF_8), ServiceProfile.class);
            var entrustment = new Entrustment(
                    1,
                    "0".repeat(64),
                    1,
                    numbered(profile.activities(), activity -> activity.code()),
                    Map.of(),
                    numbered(profile.retention(), rule -> rule.code()));
            return new Situation(
                    new ProfileInForce(profile, "1.0", "0".repeat(64), Instant.EPOCH),
                    entrustment,
                    new Regions("EU", "EU", List.of()));
        }
    }

    private static <T> Map<String, Integer> numbered(List<T> parts, Function<T, String> code) {
        return parts.stream().collect(Collectors.toMap(code, part -> 1));
    }

    /** Takes a body in, as one call does. */
    void take(byte[] body, boolean replayed) throws SQLException {
        setting.apply(TENANT);
        var intake = intake();
        try (var offered = OfferedRecords.ofJson(new String(body, UTF_8))) {
            for (var next = offered.next(); next != null; next = offered.next()) intake.add(next);
        }
        var taken = intake.settle(false);
        log.append(entry(new TakingEvent.RecordsTaken(intake.figures(taken))));
        connection.commit();
        expect(taken, replayed ? Outcome.UNCHANGED : Outcome.ADDED);
    }

    private static void expect(List<TakenRecord> taken, Outcome outcome) {
        if (taken.stream().allMatch(each -> each.outcome() == outcome)) return;
        throw new IllegalStateException("not " + outcome + ": "
                + taken.stream().filter(each -> each.outcome() != outcome).findFirst());
    }

    /** What happens before the store, for the share of it. */
    void judge(byte[] body) {
        var gate = gate();
        try (var offered = OfferedRecords.ofJson(new String(body, UTF_8))) {
            for (var next = offered.next(); next != null; next = offered.next()) gate.take(next.value());
        }
    }

    /** What happens before the gate. */
    void parse(byte[] body) {
        try (var offered = OfferedRecords.ofJson(new String(body, UTF_8))) {
            for (var next = offered.next(); next != null; next = offered.next()) next.faults();
        }
    }

    private Intake intake() {
        return new Intake(gate(), situation, keeping, false);
    }

    private IngestGate gate() {
        var context = new ReadingContext("DE", secrets.hashing());
        var now = CLOCK.instant();
        return new IngestGate(
                DecisionPoint.standard(),
                situation,
                ContentRules.of(situation.profile().profile(), context),
                new RecordMaking(situation, context, ACTOR, now),
                new IngestGate.Delivery(
                        Actor.ofOrganisation(TENANT, Set.of(Role.TENANT_ADMIN)), ACTOR, TENANT, now, Reception.STRICT));
    }

    private static AuditEntry entry(TakingEvent event) {
        var id = TimeOrderedId.next(CLOCK);
        return new AuditEntry(
                id,
                CLOCK.instant(),
                UUID.fromString(ACTOR),
                Role.TENANT_ADMIN.name(),
                null,
                event.action(),
                event.object().type(),
                event.object().id(),
                AuditEntry.ALLOWED,
                null,
                id.toString(),
                event.facts());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
