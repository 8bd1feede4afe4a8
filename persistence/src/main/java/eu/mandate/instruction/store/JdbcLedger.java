package eu.mandate.instruction.store;

import eu.mandate.instruction.domain.InfringementDecision;
import eu.mandate.instruction.domain.InfringementNotice;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * The ledger of the bound tenant, in tables the application may read and add to, nothing else; only the row with the last
 * number and the stamp is changed. Each statement names the tenant besides the row policy.
 */
@ApplicationScoped
public class JdbcLedger {
    private static final String COLUMNS = "number, type, subject, source, payload, given_at, effective_from, author,"
            + " author_role, approved_by, replaces, withdraws, reason, text_en, text_zh";

    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;

    /** For CDI. */
    protected JdbcLedger() {}

    @Inject
    public JdbcLedger(Database database, TenantContext tenant, ChangeJournal journal) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
    }

    /** What tells one state of the ledger from all others; empty before the first instruction. */
    public Optional<UUID> stamp() {
        return stamped("");
    }

    /** As {@link #stamp}; nobody else can write to the ledger until the transaction ends. */
    public UUID lock() {
        return stamped(" for update").orElseGet(() -> {
            database.update(
                    "insert into instruction.ledger (tenant_id, last_number, stamp) values (?, 0, ?)"
                            + " on conflict (tenant_id) do nothing",
                    own(),
                    UUID.randomUUID());
            return stamped(" for update").orElseThrow();
        });
    }

    private Optional<UUID> stamped(String suffix) {
        return database
                .query(
                        "select stamp from instruction.ledger where tenant_id = ?" + suffix,
                        row -> row.getObject(1, UUID.class),
                        own())
                .stream()
                .findFirst();
    }

    /**
     * Everything in the ledger. Instructions are read first, then what suspends them, then what ends a suspension: whatever
     * is added meanwhile, nothing suspended is ever seen in force.
     */
    public Ledger read() {
        var instructions = database.query(
                "select " + COLUMNS + " from instruction.instruction where tenant_id = ? order by number",
                LedgerRows::instruction,
                own());
        var notices = database.query(
                "select number, notice, raised_at, raiser, rule, article, reason_en, reason_zh"
                        + " from instruction.infringement_notice where tenant_id = ? order by number, notice",
                LedgerRows::notice,
                own());
        var decisions = database.query(
                "select number, notice, decided_at, outcome, reason, decided_by"
                        + " from instruction.infringement_decision where tenant_id = ? order by number, notice",
                LedgerRows::decision,
                own());
        return new Ledger(instructions, notices, decisions);
    }

    /** Adds an instruction to the locked ledger; its number has to be the next one. */
    public void append(Instruction given) {
        var counted = database.update(
                "update instruction.ledger set last_number = ?, stamp = ? where tenant_id = ? and last_number = ?",
                given.number(),
                UUID.randomUUID(),
                own(),
                given.number() - 1);
        if (counted != 1) throw new IllegalStateException("number " + given.number() + " is not the next one");
        database.update(
                "insert into instruction.instruction (tenant_id, " + COLUMNS + ")"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                own(),
                given.number(),
                given.type(),
                given.subject(),
                given.source().name(),
                given.payload(),
                given.givenAt(),
                given.effectiveFrom(),
                given.author(),
                given.authorRole(),
                given.approvedBy(),
                given.replaces(),
                given.withdraws(),
                given.reason(),
                given.textEn(),
                given.textZh());
        journal.changed("Instruction");
    }

    /** Adds a notice to the locked ledger. */
    public void append(InfringementNotice raised) {
        renewStamp();
        database.update(
                "insert into instruction.infringement_notice"
                        + " (tenant_id, number, notice, raised_at, raiser, rule, article, reason_en, reason_zh)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                own(),
                raised.number(),
                raised.notice(),
                raised.raisedAt(),
                raised.raiser().name(),
                raised.rule(),
                raised.article(),
                raised.reasonEn(),
                raised.reasonZh());
        journal.changed("InfringementNotice");
    }

    /** Adds a decision to the locked ledger. */
    public void append(InfringementDecision decided) {
        renewStamp();
        database.update(
                "insert into instruction.infringement_decision"
                        + " (tenant_id, number, notice, decided_at, outcome, reason, decided_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                own(),
                decided.number(),
                decided.notice(),
                decided.decidedAt(),
                decided.outcome().name(),
                decided.reason(),
                decided.by());
        journal.changed("InfringementDecision");
    }

    private void renewStamp() {
        database.update("update instruction.ledger set stamp = ? where tenant_id = ?", UUID.randomUUID(), own());
    }

    private int own() {
        return tenant.require().value();
    }
}
