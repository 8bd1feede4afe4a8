package eu.mandate.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The evidence: who did what, when, and with which outcome. */
@Command(
        name = "audit",
        description = "Evidence.",
        subcommands = {Audit.Entries.class, AuditVerify.class})
final class Audit extends CommandGroup {

    @Command(name = "entries", description = "Lists audit entries, the newest first.")
    static final class Entries extends PagedCall {
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

        @Override
        Call list() {
            return Call.get("/audit/entries")
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
}
