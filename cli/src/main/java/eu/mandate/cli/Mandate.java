package eu.mandate.cli;

import eu.mandate.cli.output.Text;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line client. Exit codes: 0 ok, 1 refused or failed, 2 wrong usage. */
@Command(
        name = "mandate",
        description = "Calls a running server.",
        subcommands = {
            Admin.class,
            People.class,
            Tokens.class,
            Audit.class,
            LongJobs.class,
            Catalogue.class,
            Calendars.class,
            Calendars.Deadline.class,
            Instructions.class,
            Instructions.Policy.class,
            Agreements.class,
            CommandLine.HelpCommand.class
        })
public final class Mandate extends CommandGroup {

    private final Surroundings surroundings;

    @Option(names = "--commands", description = "Lists every call in one line each.")
    boolean commands;

    Mandate(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one call and ends the process with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var surroundings = new Surroundings(System.getenv(), Path.of(""), out);
        System.exit(execute(surroundings, err, arguments));
    }

    static int execute(Surroundings surroundings, PrintWriter err, String... arguments) {
        return new CommandLine(new Mandate(surroundings))
                .setOut(surroundings.out())
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, call, parsed) -> report(failure, call))
                .execute(arguments);
    }

    private static int report(Exception failure, CommandLine call) throws Exception {
        if (failure instanceof CallFailed) {
            call.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    @Override
    Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public void run() {
        if (!commands) {
            super.run();
            return;
        }
        calls(spec.commandLine()).forEach(surroundings.out()::println);
        surroundings.out().flush();
    }

    private static Stream<String> calls(CommandLine command) {
        var below = command.getSubcommands().values();
        if (below.isEmpty()) {
            var spec = command.getCommandSpec();
            var name = "./" + spec.qualifiedName(" ");
            return Stream.of("  " + Text.padded(name, 38)
                    + String.join(" ", spec.usageMessage().description()));
        }
        return below.stream()
                .filter(call -> !(call.getCommand() instanceof CommandLine.HelpCommand))
                .flatMap(Mandate::calls);
    }
}
