package eu.mandate.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A word that only groups calls; alone it is wrong usage. */
abstract class CommandGroup implements Runnable {

    @Spec
    CommandSpec spec;

    @Option(names = "--help", usageHelp = true, description = "Shows this text.")
    boolean help;

    Surroundings surroundings() {
        return ((Mandate) spec.root().userObject()).surroundings();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A call is missing.");
    }
}
