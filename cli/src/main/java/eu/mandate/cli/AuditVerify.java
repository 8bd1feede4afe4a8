package eu.mandate.cli;

import eu.mandate.cli.output.Output;
import eu.mandate.verifier.Main;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The one call that asks no server: it hands a file to the verifier, which trusts none. Exit code 2 also when unreadable. */
@Command(name = "verify", description = "Checks an exported log or a proof, without a server.")
final class AuditVerify implements Callable<Integer> {

    @ParentCommand
    CommandGroup parent;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An exported log (mandate-log/v1) or a proof (mandate-proof/v1).")
    String file;

    @Option(names = "--key", paramLabel = "VKEY", description = "A key you know to be the log's, name+id+base64.")
    List<String> keys = new ArrayList<>();

    @Option(names = "--key-file", paramLabel = "KEYS", description = "A file of such keys, one in a line.")
    List<String> keyFiles = new ArrayList<>();

    @Option(names = "--log", paramLabel = "ID", description = "The id you know to be your log's, base64.")
    String log;

    @Option(
            names = "--since",
            paramLabel = "OLDER",
            description = "An older export or note; the log has to go on from there.")
    String since;

    @Option(names = "--output", paramLabel = "json|table", description = "How the verdict is printed (default: table).")
    Output output = Output.TABLE;

    @Option(names = "--help", usageHelp = true, description = "Shows this text.")
    boolean help;

    @Override
    public Integer call() {
        var words = new ArrayList<String>();
        words.add(file);
        keys.forEach(key -> words.addAll(List.of("--key", key)));
        keyFiles.forEach(keyFile -> words.addAll(List.of("--key-file", keyFile)));
        if (log != null) {
            words.addAll(List.of("--log", log));
        }
        if (since != null) {
            words.addAll(List.of("--since", since));
        }
        words.addAll(List.of("--output", output == Output.JSON ? "json" : "table"));
        var surroundings = parent.surroundings();
        var streams = new Main.Streams(surroundings.out(), spec.commandLine().getErr());
        return Main.run(surroundings.folder(), words, streams);
    }
}
