package eu.mandate.killed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.LongJobDriver;
import java.sql.Connection;

/** A large export is made: the next start makes the whole file, and makes it once. */
final class Export {
    private static final int ENTRIES = 50_000;

    // Older than all others, so that they come last; what they are made of does not matter to an export.
    private static final String MANY = """
            insert into audit.entry (tenant_id, entry_id, occurred_at, action, object_type, outcome, bytes, leaf)
            select t.tenant_id, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '2020-01-01', 'made-up',
                   'page', 'ALLOWED', '\\x01', sha256('\\x01')
              from tenant.tenant t, generate_series(1, %d) n where t.key = 'nordlicht'""".formatted(ENTRIES);

    private final KilledInstallation installation;
    private String id;

    Export(KilledInstallation installation) {
        this.installation = installation;
    }

    /** Returns when rows were written; the next ones are held up while the connection is open. */
    void heldUp(Connection holder) throws Exception {
        KillPoint.execute(holder, MANY);
        var api = installation.api("AUDITOR");
        id = new LongJobDriver(api).order("{\"format\":\"CSV\",\"action\":\"made-up\"}");
        for (var i = 0; i < 3000; i++) {
            if (api.get("/long-jobs/" + id).json().getInt("rowsDone") > 0) {
                holder.setAutoCommit(false);
                KillPoint.execute(holder, "lock table longjob.chunk in share mode");
                return;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("the job does not run");
    }

    void assertMadeOnce() throws Exception {
        assertThat(value("select state from longjob.long_job")).isIn("RUNNING", "DONE");
        // The lease of the dead one is not waited for here.
        try (var connection = installation.superuser()) {
            KillPoint.execute(connection, "update longjob.queue set ends_at = now() - interval '1 second'");
        }
        var api = installation.api("AUDITOR");
        var job = new LongJobDriver(api).ended(id);
        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getInt("rowsDone")).isEqualTo(ENTRIES);
        assertThat(api.get("/long-jobs/" + id + "/file").body()).hasLineCount(ENTRIES + 1);
        assertThat(value("select sum(octet_length(content)) from longjob.chunk"))
                .isEqualTo(Integer.toString(job.getInt("size")));
        assertThat(value("select count(*) from audit.entry where action = 'long-job-finished'"))
                .isEqualTo("1");
        assertThat(value("select count(*) from longjob.queue")).isEqualTo("0");
        assertThat(installation.log()).doesNotContain("OutOfMemory");
    }

    private String value(String sql) throws Exception {
        return installation.column(sql).get(0);
    }
}
