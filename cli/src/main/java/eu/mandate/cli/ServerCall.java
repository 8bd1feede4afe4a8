package eu.mandate.cli;

import eu.mandate.cli.output.Output;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A call that asks the server, usually once, and prints the answer. */
abstract class ServerCall implements Callable<Integer> {

    @ParentCommand
    CommandGroup parent;

    @Mixin
    Connection connection;

    @Option(names = "--output", paramLabel = "json|table", description = "How the answer is printed (default: table).")
    Output output = Output.TABLE;

    @Option(names = "--help", usageHelp = true, description = "Shows this text.")
    boolean help;

    @Override
    public Integer call() {
        var surroundings = parent.surroundings();
        var exitCode = send(connection.server(surroundings, demoRoles()), surroundings);
        surroundings.out().flush();
        return exitCode;
    }

    /** Asks and prints; a call that has to ask more than once overrides it. */
    Integer send(Server server, Surroundings surroundings) {
        var answer = server.send(request());
        output.print(received(answer, surroundings), columns(), surroundings.out());
        return exitCode(answer);
    }

    abstract Call request();

    /** The members printed by {@link Output#TABLE}. */
    abstract List<String> columns();

    /** Who makes the call in a demo when nobody is named: somebody with the first of these roles. */
    List<String> demoRoles() {
        return List.of("TENANT_ADMIN");
    }

    /** 0, or 1 when the answer is bad news. */
    int exitCode(JsonObject answer) {
        return 0;
    }

    /** What is printed of the answer; a call overrides it to keep something off the terminal. */
    JsonObject received(JsonObject answer, Surroundings surroundings) {
        return answer;
    }
}
