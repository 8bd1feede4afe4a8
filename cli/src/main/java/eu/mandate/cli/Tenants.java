package eu.mandate.cli;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Onboarding and suspending customer organisations. */
@Command(
        name = "tenants",
        description = "Customer organisations.",
        subcommands = {Tenants.ListAll.class, Tenants.Create.class, Tenants.Suspend.class, Tenants.Resume.class})
final class Tenants extends CommandGroup {

    private static final String PATH = "/admin/tenants";
    private static final List<String> OPERATORS = List.of("INSTALLATION_ADMIN", "OPERATIONS");
    private static final List<String> COLUMNS =
            List.of("key", "name", "service", "status", "statusReason", "createdAt");

    @Command(name = "list", description = "Lists the tenants of your processor.")
    static final class ListAll extends PagedCall {
        @Option(names = "--text", paramLabel = "TEXT", description = "Only those whose key or name contains it.")
        String text;

        @Option(names = "--status", paramLabel = "ACTIVE|SUSPENDED", description = "Only those.")
        String status;

        @Override
        Call list() {
            return Call.get(PATH).with("text", text).with("status", status);
        }

        @Override
        List<String> columns() {
            return COLUMNS;
        }

        @Override
        List<String> demoRoles() {
            return OPERATORS;
        }
    }

    @Command(name = "create", description = "Creates a tenant and invites its first administrator.")
    static final class Create extends ServerCall {
        @Option(names = "--key", required = true, paramLabel = "KEY", description = "Short name, a-z, 0-9 and hyphens.")
        String key;

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "The organisation's name.")
        String name;

        @Option(names = "--service", required = true, paramLabel = "SERVICE", description = "The service it uses.")
        String service;

        @Option(
                names = "--processor",
                paramLabel = "KEY",
                description = "The vendor; installation administrators only.")
        String processor;

        @Option(names = "--admin-username", required = true, paramLabel = "NAME", description = "First administrator.")
        String adminUsername;

        @Option(names = "--admin-name", required = true, paramLabel = "NAME", description = "Their name as shown.")
        String adminDisplayName;

        @Override
        Call request() {
            var body = Json.createObjectBuilder()
                    .add("key", key)
                    .add("name", name)
                    .add("service", service)
                    .add("adminUsername", adminUsername)
                    .add("adminDisplayName", adminDisplayName);
            if (processor != null) {
                body.add("processorKey", processor);
            }
            return Call.post(PATH, body.build());
        }

        @Override
        List<String> columns() {
            return List.of("tenant.key", "tenant.name", "tenant.status", "invitationLink");
        }

        @Override
        List<String> demoRoles() {
            return List.of(processor == null ? "ONBOARDING" : "INSTALLATION_ADMIN");
        }
    }

    /** A change of one tenant's state. */
    abstract static class StatusChange extends ServerCall {
        @Parameters(paramLabel = "KEY", description = "The tenant.")
        String key;

        @Option(names = "--version", paramLabel = "N", description = "Refuse unless the tenant still has this version.")
        Long version;

        Call change(String verb, JsonObject body) {
            return Call.post(PATH + "/" + Call.encoded(key) + "/" + verb, body).expecting(version);
        }

        @Override
        List<String> columns() {
            return COLUMNS;
        }

        @Override
        List<String> demoRoles() {
            return OPERATORS;
        }
    }

    @Command(name = "suspend", description = "Refuses every call of a tenant until it is resumed.")
    static final class Suspend extends StatusChange {
        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; kept in the evidence.")
        String reason;

        @Override
        Call request() {
            return change(
                    "suspend", Json.createObjectBuilder().add("reason", reason).build());
        }
    }

    @Command(name = "resume", description = "Ends a suspension.")
    static final class Resume extends StatusChange {
        @Override
        Call request() {
            return change("resume", null);
        }
    }
}
