package eu.mandate.agreement.store;

import eu.mandate.agreement.domain.IssuedAgreement;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The agreements of the bound tenant, in tables the application may read and add to, nothing else; only the row with the last
 * number is changed. Each statement names the tenant besides the row policy.
 */
@ApplicationScoped
public class JdbcAgreements {
    private static final String KEPT =
            "number, language, organisation_name, taken_at, issued_at, issued_by, issuer_role,"
                    + " template_version, profile_version, configuration_hash, content_hash, file_hash, pages, acknowledged";
    private static final String SELECT =
            "select " + KEPT + ", octet_length(file) as file_size from agreement.agreement where tenant_id = ?";

    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;

    /** For CDI. */
    protected JdbcAgreements() {}

    @Inject
    public JdbcAgreements(Database database, TenantContext tenant, ChangeJournal journal) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
    }

    /** Number of the latest agreement, 0 before the first. */
    public int last() {
        return counted("").orElse(0);
    }

    /** As {@link #last}; nobody else can issue or accept until the transaction ends. */
    public int lock() {
        return counted(" for update").orElseGet(() -> {
            database.update(
                    "insert into agreement.counter (tenant_id, last_number) values (?, 0)"
                            + " on conflict (tenant_id) do nothing",
                    own());
            return counted(" for update").orElseThrow();
        });
    }

    private Optional<Integer> counted(String suffix) {
        return database
                .query(
                        "select last_number from agreement.counter where tenant_id = ?" + suffix,
                        row -> row.getInt(1),
                        own())
                .stream()
                .findFirst();
    }

    /** Adds an agreement under the locked counter; its number has to be the next one. */
    public void append(IssuedAgreement issued, String snapshot, byte[] file) {
        var counted = database.update(
                "update agreement.counter set last_number = ? where tenant_id = ? and last_number = ?",
                issued.number(),
                own(),
                issued.number() - 1);
        if (counted != 1) throw new IllegalStateException("number " + issued.number() + " is not the next one");
        database.update(
                "insert into agreement.agreement (tenant_id, " + KEPT + ", snapshot, file)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                own(),
                issued.number(),
                issued.language(),
                issued.organisationName(),
                issued.takenAt(),
                issued.issuedAt(),
                issued.issuedBy(),
                issued.issuerRole(),
                issued.templateVersion(),
                issued.profileVersion(),
                issued.configurationHash(),
                issued.contentHash(),
                issued.fileHash(),
                issued.pages(),
                issued.acknowledged(),
                snapshot,
                file);
        journal.changed("Agreement");
    }

    /** The agreements before a number, the latest first. */
    public List<IssuedAgreement> before(int number, int most) {
        return database.query(
                SELECT + " and number < ? order by number desc limit ?", JdbcAgreements::issued, own(), number, most);
    }

    public Optional<IssuedAgreement> find(int number) {
        return database.query(SELECT + " and number = ?", JdbcAgreements::issued, own(), number).stream()
                .findFirst();
    }

    /** The snapshot exactly as it is attached to the document. */
    public Optional<String> snapshot(int number) {
        return database
                .query(
                        "select snapshot from agreement.agreement where tenant_id = ? and number = ?",
                        row -> row.getString(1),
                        own(),
                        number)
                .stream()
                .findFirst();
    }

    /** The document. */
    public Optional<byte[]> file(int number) {
        return database
                .query(
                        "select file from agreement.agreement where tenant_id = ? and number = ?",
                        row -> row.getBytes(1),
                        own(),
                        number)
                .stream()
                .findFirst();
    }

    /** Adds a signed copy; the same bytes a second time are the same copy. */
    public void append(int number, String hash, byte[] content, Instant at, UUID by) {
        database.update(
                "insert into agreement.signed_copy (tenant_id, number, hash, content, uploaded_at, uploaded_by)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                own(),
                number,
                hash,
                content,
                at,
                by);
        journal.changed("SignedCopy");
    }

    /** A signed copy by its hash. */
    public Optional<byte[]> signedCopy(int number, String hash) {
        return database
                .query(
                        "select content from agreement.signed_copy where tenant_id = ? and number = ? and hash = ?",
                        row -> row.getBytes(1),
                        own(),
                        number,
                        hash)
                .stream()
                .findFirst();
    }

    private static IssuedAgreement issued(ResultSet row) throws SQLException {
        return new IssuedAgreement(
                row.getInt("number"),
                row.getString("language"),
                row.getString("organisation_name"),
                instant(row, "taken_at"),
                instant(row, "issued_at"),
                row.getObject("issued_by", UUID.class),
                row.getString("issuer_role"),
                row.getString("template_version"),
                row.getString("profile_version"),
                row.getString("configuration_hash"),
                row.getString("content_hash"),
                row.getString("file_hash"),
                row.getInt("file_size"),
                row.getInt("pages"),
                row.getString("acknowledged"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private int own() {
        return tenant.require().value();
    }
}
