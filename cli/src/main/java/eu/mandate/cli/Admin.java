package eu.mandate.cli;

import picocli.CommandLine.Command;

/** Calls of the vendor's operators. */
@Command(
        name = "admin",
        description = "Calls of operators.",
        subcommands = {Tenants.class, Profiles.class})
final class Admin extends CommandGroup {}
