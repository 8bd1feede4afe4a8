package eu.mandate.cli;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the caller ordered and comes back for. */
@Command(
        name = "jobs",
        description = "Long jobs you ordered, such as exports.",
        subcommands = {LongJobs.ListAll.class, LongJobs.Show.class, LongJobs.Download.class, LongJobs.Cancel.class})
final class LongJobs extends CommandGroup {

    static final List<String> COLUMNS =
            List.of("id", "kind", "format", "state", "rowsDone", "size", "expiresAt", "failureEn");
    private static final String PATH = "/long-jobs";
    private static final Set<String> OPEN = Set.of("WAITING", "RUNNING");
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private static String path(String id) {
        return PATH + "/" + Call.encoded(id);
    }

    /** Orders what a list would show as a file; the list and the order take the same words. */
    static Call export(Call list, String format) {
        var body = Json.createObjectBuilder()
                .add("format", format.toUpperCase(Locale.ROOT).replace('-', '_'));
        list.query().forEach((name, value) -> {
            if (value != null) body.add(name, value.toString());
        });
        return Call.post(list.path() + "/exports", body.build());
    }

    /**
     * Waits until a job has ended, saying how far it is, and saves its file.
     *
     * @throws CallFailed when nothing came of it, or as {@link Server#send}
     */
    static void save(Server server, JsonObject ordered, Path out, Surroundings surroundings) {
        var job = ordered;
        var told = -1L;
        while (OPEN.contains(job.getString("state"))) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            job = server.send(Call.get(path(job.getString("id"))));
            var rows = job.getJsonNumber("rowsDone").longValue();
            if (rows != told) surroundings.out().println(rows + " rows");
            surroundings.out().flush();
            told = rows;
        }
        if (!job.getString("state").equals("DONE")) {
            throw new CallFailed("The job is " + job.getString("state") + ". " + job.getString("failureEn", ""));
        }
        server.save(
                Call.get(path(job.getString("id")) + "/file"),
                surroundings.folder().resolve(out));
        surroundings.out().println("saved " + out);
    }

    @Command(name = "list", description = "Lists your jobs, the newest first.")
    static final class ListAll extends PagedCall {
        @Override
        Call list() {
            return Call.get(PATH);
        }

        @Override
        List<String> columns() {
            return COLUMNS;
        }
    }

    /** A call about one job. */
    abstract static class OfOne extends ServerCall {
        @Parameters(paramLabel = "JOB", description = "Number of the job.")
        String id;

        @Override
        Call request() {
            return Call.get(path(id));
        }

        @Override
        List<String> columns() {
            return COLUMNS;
        }
    }

    @Command(name = "show", description = "Shows how far a job is, or what came of it.")
    static final class Show extends OfOne {}

    @Command(name = "download", description = "Waits for a job and saves its file.")
    static final class Download extends OfOne {
        @Option(names = "--out", required = true, paramLabel = "F", description = "Where the file goes.")
        Path out;

        @Override
        Integer send(Server server, Surroundings surroundings) {
            save(server, server.send(request()), out, surroundings);
            return 0;
        }
    }

    @Command(name = "cancel", description = "Ends a job, or deletes the file of one that is done.")
    static final class Cancel extends OfOne {
        @Override
        Call request() {
            return Call.post(path(id) + "/cancel", null);
        }
    }
}
