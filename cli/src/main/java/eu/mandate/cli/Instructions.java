package eu.mandate.cli;

import eu.mandate.cli.output.Output;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The documented instructions of the caller's own organisation, and what they amount to. */
@Command(
        name = "instructions",
        description = "Documented instructions of your organisation.",
        subcommands = {
            Instructions.ListAll.class,
            Instructions.Show.class,
            Instructions.Types.class,
            Instructions.Give.class,
            Instructions.Withdraw.class
        })
final class Instructions extends CommandGroup {

    private static final String PATH = "/instructions";

    @Command(name = "list", description = "Lists instructions, the latest first.")
    static final class ListAll extends PagedCall {
        @Option(names = "--type", paramLabel = "TYPE", description = "Only those of this type.")
        String type;

        @Option(names = "--state", paramLabel = "STATE", description = "Only those in this state, such as IN_FORCE.")
        String state;

        @Option(names = "--text", paramLabel = "TEXT", description = "Only those whose text contains it.")
        String text;

        @Override
        Call list() {
            return Call.get(PATH).with("type", type).with("state", state).with("text", text);
        }

        @Override
        List<String> columns() {
            return List.of("number", "type", "state", "effectiveFrom", "textEn");
        }
    }

    @Command(name = "show", description = "Shows one instruction in both languages.")
    static final class Show extends ServerCall {
        @Parameters(paramLabel = "NUMBER")
        int number;

        @Override
        Call request() {
            return Call.get(PATH + "/" + number);
        }

        @Override
        List<String> columns() {
            return List.of("number", "type", "state", "effectiveFrom", "textEn", "textZh");
        }
    }

    @Command(name = "types", description = "Lists what can be instructed and who may do so.")
    static final class Types extends ServerCall {
        @Override
        Call request() {
            return Call.get("/instruction-types");
        }

        @Override
        List<String> columns() {
            return List.of("key", "givers", "mayGive");
        }
    }

    @Command(
            name = "give",
            description = "Gives an instruction; the answer names its number or the approval it waits for.")
    static final class Give extends ServerCall {
        @Parameters(index = "0", paramLabel = "TYPE", description = "As in instructions types.")
        String type;

        @Parameters(index = "1", paramLabel = "FILE", description = "A JSON object with what the type asks for.")
        Path file;

        @Option(names = "--effective-from", paramLabel = "TIME", description = "ISO 8601 in UTC; now by default.")
        String effectiveFrom;

        @Option(names = "--based-on", paramLabel = "NUMBER", description = "Latest instruction about it that you saw.")
        Integer basedOn;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Kept for good, so without personal data.")
        String reason;

        @Override
        Call request() {
            return Call.post(PATH + "/" + Call.encoded(type), JsonFile.read(file))
                    .with("effectiveFrom", effectiveFrom)
                    .with("basedOn", basedOn)
                    .with("reason", reason);
        }

        @Override
        List<String> columns() {
            return List.of("number", "approval", "suspended");
        }
    }

    @Command(name = "withdraw", description = "Withdraws an instruction; what held before holds again.")
    static final class Withdraw extends ServerCall {
        @Parameters(paramLabel = "NUMBER")
        int number;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Without personal data.")
        String reason;

        @Override
        Call request() {
            var body = Json.createObjectBuilder().add("reason", reason).build();
            return Call.post(PATH + "/" + number + "/withdraw", body);
        }

        @Override
        List<String> columns() {
            return List.of("number", "approval");
        }
    }

    @Command(name = "policy", description = "Shows what your instructions amount to, at any moment.")
    static final class Policy extends ServerCall {
        @Option(names = "--at", paramLabel = "TIME", description = "ISO 8601 in UTC; now by default.")
        String at;

        @Override
        Call request() {
            return Call.get("/policy").with("at", at);
        }

        @Override
        JsonObject received(JsonObject answer, Surroundings surroundings) {
            if (output != Output.TABLE) return answer;
            return Json.createObjectBuilder()
                    .add("items", answer.getJsonArray("settings"))
                    .build();
        }

        @Override
        List<String> columns() {
            return List.of("type", "subject", "number", "effectiveFrom", "textEn");
        }
    }
}
