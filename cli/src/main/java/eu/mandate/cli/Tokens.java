package eu.mandate.cli;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** API tokens: the caller's own, or everybody's for an administrator. */
@Command(
        name = "tokens",
        description = "API tokens.",
        subcommands = {Tokens.ListAll.class, Tokens.Create.class, Tokens.Revoke.class})
final class Tokens extends CommandGroup {

    private static final String PATH = "/api-tokens";

    @Command(name = "list", description = "Lists tokens; never their secrets, which nobody can read again.")
    static final class ListAll extends PagedCall {
        @Override
        Call list() {
            return Call.get(PATH);
        }

        @Override
        List<String> columns() {
            return List.of("name", "ownerUsername", "roles", "access", "expiresAt", "lastUsedAt", "revokedAt", "id");
        }
    }

    @Command(name = "create", description = "Creates a token. Its secret is written to a file, or shown once.")
    static final class Create extends ServerCall {
        @Option(names = "--name", required = true, paramLabel = "NAME", description = "What the token is for.")
        String name;

        @Option(names = "--role", required = true, paramLabel = "ROLE", description = "One of yours; several times.")
        List<String> roles;

        @Option(names = "--access", paramLabel = "READ|WRITE", description = "Default: ${DEFAULT-VALUE}.")
        String access = "READ";

        @Option(names = "--days", paramLabel = "N", description = "Good for so many days, 1 to 365 (default: 90).")
        int days = 90;

        @Option(
                names = "--secret-file",
                paramLabel = "F",
                description = "New file for the secret, yours alone to read.")
        Path secretFile;

        @Override
        Call request() {
            return Call.post(
                    PATH,
                    Json.createObjectBuilder()
                            .add("name", name)
                            .add("roles", Json.createArrayBuilder(roles))
                            .add("access", access)
                            .add("expiresInDays", days)
                            .build());
        }

        @Override
        List<String> columns() {
            return List.of("token.name", "token.roles", "token.access", "token.expiresAt", "token.id", "secret");
        }

        @Override
        JsonObject received(JsonObject answer, Surroundings surroundings) {
            if (secretFile == null) {
                return answer;
            }
            SecretFile.write(surroundings.folder().resolve(secretFile), answer.getString("secret"));
            return Json.createObjectBuilder(answer)
                    .add("secret", "in " + secretFile)
                    .build();
        }
    }

    @Command(name = "revoke", description = "Ends a token at once.")
    static final class Revoke extends ServerCall {
        @Parameters(paramLabel = "ID", description = "The token's id, as listed.")
        String id;

        @Override
        Call request() {
            return Call.delete(PATH + "/" + Call.encoded(id));
        }

        @Override
        List<String> columns() {
            return List.of("name", "ownerUsername", "revokedAt", "id");
        }
    }
}
