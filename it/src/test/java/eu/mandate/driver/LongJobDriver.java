package eu.mandate.driver;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Long jobs of one caller, and what keeps them from running. */
public final class LongJobDriver {
    private static final Set<String> OPEN = Set.of("WAITING", "RUNNING");
    private static final Duration STEP = Duration.ofMillis(50);
    private static final int STEPS = 1200;

    private final Api api;

    /** The jobs of this caller. */
    public LongJobDriver(Api api) {
        this.api = api;
    }

    /** Orders entries of the log as a file; answers the job's id. */
    public String order(String body) {
        var answer = api.post("/audit/entries/exports", body);
        if (answer.status() != 202) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer.json().getString("id");
    }

    /** Orders and waits until the file is there; answers the job's id. */
    public String done(String body) {
        var id = order(body);
        var state = ended(id).getString("state");
        if (!state.equals("DONE")) throw new IllegalStateException("job " + id + " is " + state);
        return id;
    }

    /** The job when it has ended. */
    public JsonObject ended(String id) {
        for (var i = 0; i < STEPS; i++) {
            var job = api.get("/long-jobs/" + id).json();
            if (!OPEN.contains(job.getString("state"))) return job;
            LockSupport.parkNanos(STEP.toNanos());
        }
        throw new IllegalStateException("job " + id + " does not end");
    }

    /** Lets no job of a space run until {@link #release}, as if another node were busy with it; answers what to release. */
    public static UUID hold(DatabaseDriver database, int space) {
        var busy = UUID.randomUUID();
        database.change(
                "insert into longjob.queue (job_id, space, holder, ends_at) values (?, ?, ?, now() + interval '1 hour')",
                busy,
                space,
                busy);
        return busy;
    }

    /** Ends a {@link #hold}. */
    public static void release(DatabaseDriver database, UUID busy) {
        database.change("delete from longjob.queue where job_id = ?", busy);
    }

    /** Sees to it that somebody of a space has a finished job of this id. */
    public static void finished(DatabaseDriver database, int space, String id) {
        database.change("""
                insert into longjob.long_job (tenant_id, job_id, kind, format, request, ordered_by, ordered_at, state,
                    holder, attempts, started_at, ended_at, expires_at, rows_done, rows_total, size, sha256)
                select m.tenant_id, ?, 'audit-entries', 'CSV', '{}', m.user_id, now(), 'DONE', ?, 1, now(), now(),
                    now() + interval '20 years', 0, 0, 0, repeat('0', 64)
                  from identity.membership m where m.tenant_id = ? limit 1
                on conflict do nothing""", UUID.fromString(id), UUID.fromString(id), space);
    }
}
