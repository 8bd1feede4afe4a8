package eu.mandate.cli;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A call that asks the server once and prints the answer. */
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
        var answer = received(connection.server(surroundings, demoRoles()).send(request()), surroundings);
        output.print(answer, columns(), surroundings.out());
        surroundings.out().flush();
        return 0;
    }

    abstract Call request();

    /** The members printed by {@link Output#TABLE}. */
    abstract List<String> columns();

    /** Who makes the call in a demo when nobody is named: somebody with the first of these roles. */
    List<String> demoRoles() {
        return List.of("TENANT_ADMIN");
    }

    /** What is printed of the answer; a call overrides it to keep something off the terminal. */
    JsonObject received(JsonObject answer, Surroundings surroundings) {
        return answer;
    }
}
