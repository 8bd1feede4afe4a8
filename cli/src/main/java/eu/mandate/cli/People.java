package eu.mandate.cli;

import jakarta.json.Json;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The members of the caller's own organisation. */
@Command(
        name = "people",
        description = "People of your organisation.",
        subcommands = {People.ListAll.class, People.Invite.class})
final class People extends CommandGroup {

    private static final String PATH = "/memberships";

    @Command(name = "list", description = "Lists people, their roles and whether they are active.")
    static final class ListAll extends PagedCall {
        @Option(names = "--text", paramLabel = "TEXT", description = "Only those whose name contains it.")
        String text;

        @Option(names = "--role", paramLabel = "ROLE", description = "Only those with this role.")
        String role;

        @Option(names = "--status", paramLabel = "INVITED|ACTIVE|DISABLED", description = "Only those.")
        String status;

        @Override
        Call list() {
            return Call.get(PATH).with("text", text).with("role", role).with("status", status);
        }

        @Override
        List<String> columns() {
            return List.of("username", "displayName", "roles", "status", "id");
        }
    }

    @Command(name = "invite", description = "Invites a person; the answer holds the invitation link, once.")
    static final class Invite extends ServerCall {
        @Option(names = "--username", required = true, paramLabel = "NAME", description = "May be an e-mail address.")
        String username;

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "The name as shown.")
        String displayName;

        @Option(names = "--role", required = true, paramLabel = "ROLE", description = "May be given several times.")
        List<String> roles;

        @Override
        Call request() {
            return Call.post(
                    PATH,
                    Json.createObjectBuilder()
                            .add("username", username)
                            .add("displayName", displayName)
                            .add("roles", Json.createArrayBuilder(roles))
                            .build());
        }

        @Override
        List<String> columns() {
            return List.of("membership.username", "membership.roles", "membership.status", "invitationLink");
        }
    }
}
