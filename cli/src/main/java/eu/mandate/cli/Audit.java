package eu.mandate.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The evidence: who did what, when, and with which outcome. */
@Command(
        name = "audit",
        description = "Evidence.",
        subcommands = {
            Audit.Entries.class,
            Audit.Checkpoint.class,
            Audit.Export.class,
            Audit.Proof.class,
            Audit.Consistency.class,
            Audit.CellConsistency.class,
            AuditVerify.class
        })
final class Audit extends CommandGroup {

    @Command(name = "entries", description = "Lists audit entries, the newest first.")
    static final class Entries extends PagedCall {
        @Option(
                names = "--query",
                paramLabel = "TERMS",
                description = "A search as in the portal, such as \"outcome:refused created:>=2026-03-01\".")
        String query;

        @Option(names = "--zone", paramLabel = "ZONE", description = "Whose days the search means (default: UTC).")
        String zone;

        @Option(names = "--actor", paramLabel = "ID", description = "Only what this person did.")
        String actor;

        @Option(
                names = "--action",
                paramLabel = "ACTION",
                description = "Only this action, such as membership-invited.")
        String action;

        @Option(names = "--outcome", paramLabel = "CODE", description = "ALLOWED or an outcome code.")
        String outcome;

        @Option(names = "--from", paramLabel = "TIME", description = "From this instant, ISO 8601, UTC.")
        String from;

        @Option(names = "--to", paramLabel = "TIME", description = "Before this instant.")
        String to;

        @Option(
                names = "--export",
                paramLabel = "csv|json-lines|xlsx",
                description = "Waits for a job that writes all of them, and saves its file.")
        String export;

        @Option(names = "--out", paramLabel = "F", description = "Where the file of --export goes.")
        Path out;

        @Override
        Integer send(Server server, Surroundings surroundings) {
            if (export == null) return super.send(server, surroundings);
            if (out == null) throw new CallFailed("Say with --out where the file goes.");
            LongJobs.save(server, server.send(LongJobs.export(list(), export)), out, surroundings);
            return 0;
        }

        @Override
        Call list() {
            return Call.get("/audit/entries")
                    .with("query", query)
                    .with("zone", zone)
                    .with("actor", actor)
                    .with("action", action)
                    .with("outcome", outcome)
                    .with("from", from)
                    .with("to", to);
        }

        @Override
        List<String> columns() {
            return List.of("occurredAt", "actor", "action", "objectType", "objectId", "outcome", "reason");
        }
    }

    @Command(name = "checkpoint", description = "Shows the latest signed checkpoint; keep it to compare later.")
    static final class Checkpoint extends ServerCall {
        @Override
        Call request() {
            return Call.get("/audit/checkpoint");
        }

        @Override
        List<String> columns() {
            return List.of("origin", "size", "root", "generation", "publishedAt");
        }
    }

    /** A call that saves what it gets as a file. */
    abstract static class Saving extends ServerCall {
        @Option(names = "--out", required = true, paramLabel = "F", description = "Where the file goes.")
        Path out;

        @Override
        final Integer send(Server server, Surroundings surroundings) {
            server.save(request(), surroundings.folder().resolve(out));
            surroundings.out().println("saved " + out);
            return 0;
        }

        @Override
        final List<String> columns() {
            return List.of();
        }
    }

    @Command(
            name = "export",
            description = "Saves your whole log as one file that proves itself; check it with verify.")
    static final class Export extends Saving {
        @Override
        Call request() {
            return Call.get("/audit/export");
        }
    }

    @Command(name = "proof", description = "Saves the proof that an entry is in your log; check it with verify.")
    static final class Proof extends Saving {
        @Parameters(paramLabel = "ENTRY", description = "Number of the entry.")
        String entry;

        @Override
        Call request() {
            return Call.get("/audit/entries/" + Call.encoded(entry) + "/proof");
        }
    }

    @Command(
            name = "consistency",
            description =
                    "Saves the proof that your log begins with what it was at an earlier size; check it with verify.")
    static final class Consistency extends Saving {
        @Option(names = "--from", required = true, paramLabel = "SIZE", description = "Entries of the earlier log.")
        long from;

        @Override
        Call request() {
            return Call.get("/audit/proof").with("from", from);
        }
    }

    @Command(
            name = "cell-consistency",
            description = "Saves the proof that a checkpoint goes on from one that you kept; check it with verify.")
    static final class CellConsistency extends Saving {
        @Option(
                names = "--from",
                required = true,
                paramLabel = "SIZE",
                description = "Size of the checkpoint you kept.")
        long from;

        @Option(names = "--to", paramLabel = "SIZE", description = "Size of a later one; the latest without it.")
        Long to;

        @Override
        Call request() {
            return Call.get("/audit/checkpoints/" + from + "/proof").with("to", to);
        }
    }
}
