package eu.mandate.cli;

import eu.mandate.cli.output.Output;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Data processing agreements of the caller's own organisation. */
@Command(
        name = "agreement",
        description = "Data processing agreements of your organisation.",
        subcommands = {
            Agreements.Issue.class,
            Agreements.Preview.class,
            Agreements.ListAll.class,
            Agreements.Show.class,
            Agreements.Changes.class,
            Agreements.Accept.class,
            Agreements.Download.class
        })
final class Agreements extends CommandGroup {

    private static final String PATH = "/agreements";

    /** What is printed of one agreement. */
    private static final List<String> COLUMNS =
            List.of("label", "state", "language", "issuedAt", "pages", "differences", "fileHash");

    @Command(name = "issue", description = "Issues an agreement and saves it; refused with every failing rule at once.")
    static final class Issue extends ServerCall {
        @Option(
                names = "--language",
                required = true,
                paramLabel = "en|zh",
                description = "Language of the document: en under the GDPR and the UK GDPR, zh under the PIPL.")
        String language;

        @Option(names = "--out", required = true, paramLabel = "F.pdf", description = "Where the document goes.")
        Path out;

        @Option(names = "--json", paramLabel = "F.json", description = "Where the snapshot goes, if wanted.")
        Path json;

        @Option(
                names = "--acknowledge",
                paramLabel = "RULE",
                split = ",",
                description = "Warnings you have read, such as R31; several with commas.")
        List<String> acknowledged = List.of();

        @Option(names = "--organisation", paramLabel = "NAME", description = "Has to be the name as instructed.")
        String organisation;

        @Option(names = "--programme", paramLabel = "TEXT", description = "What the service is used for, if changed.")
        String programme;

        @Override
        Call request() {
            var body = Json.createObjectBuilder()
                    .add("language", language)
                    .add("acknowledged", Json.createArrayBuilder(acknowledged));
            if (organisation != null) body.add("organisationName", organisation);
            if (programme != null) body.add("programmeInformation", programme);
            return Call.post(PATH, body.build()).in(told(language));
        }

        @Override
        Integer send(Server server, Surroundings surroundings) {
            Server.insistOnWritable(surroundings.folder().resolve(out));
            if (json != null) Server.insistOnWritable(surroundings.folder().resolve(json));
            var issued = server.send(request());
            output.print(issued, columns(), surroundings.out());
            surroundings.out().flush();
            var number = issued.getInt("number");
            save(server, number, "pdf", surroundings.folder().resolve(out));
            if (json != null) save(server, number, "json", surroundings.folder().resolve(json));
            return 0;
        }

        @Override
        List<String> columns() {
            return COLUMNS;
        }
    }

    @Command(name = "preview", description = "Shows what stands against an agreement issued now.")
    static final class Preview extends ServerCall {
        @Option(names = "--language", paramLabel = "en|zh", description = "Of which agreement; usually there is one.")
        String language;

        @Override
        Call request() {
            return Call.get(PATH + "/preview").with("language", language).in(told(language));
        }

        @Override
        Integer send(Server server, Surroundings surroundings) {
            var preview = server.send(request());
            if (output == Output.JSON) output.print(preview, columns(), surroundings.out());
            else print(preview, request().language(), surroundings);
            return preview.getBoolean("issuable") ? 0 : 1;
        }

        private static void print(JsonObject preview, String language, Surroundings surroundings) {
            surroundings.out().println("issuable: " + preview.getBoolean("issuable"));
            if (preview.getJsonArray("findings").isEmpty()) return;
            surroundings.out().println(Problem.table(preview.getJsonArray("findings"), language));
        }

        @Override
        List<String> columns() {
            return List.of("issuable");
        }
    }

    @Command(name = "list", description = "Lists agreements, the latest first.")
    static final class ListAll extends PagedCall {
        @Override
        Call list() {
            return Call.get(PATH);
        }

        @Override
        List<String> columns() {
            return COLUMNS;
        }
    }

    @Command(name = "show", description = "Shows one agreement.")
    static final class Show extends ServerCall {
        @Parameters(paramLabel = "NUMBER")
        int number;

        @Override
        Call request() {
            return Call.get(PATH + "/" + number);
        }

        @Override
        List<String> columns() {
            return List.of("label", "state", "issuedAt", "previous", "staleSince", "differences", "acceptance.name");
        }
    }

    @Command(name = "changes", description = "Lists how the configuration departs from an agreement.")
    static final class Changes extends ServerCall {
        @Parameters(paramLabel = "NUMBER")
        int number;

        @Override
        Call request() {
            return Call.get(PATH + "/" + number + "/changes");
        }

        @Override
        List<String> columns() {
            return List.of("area", "key", "since", "text.en");
        }
    }

    @Command(name = "accept", description = "Accepts the latest agreement for your organisation; it is in force then.")
    static final class Accept extends ServerCall {
        @Parameters(paramLabel = "NUMBER")
        int number;

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "Who accepts or signed.")
        String name;

        @Option(names = "--title", required = true, paramLabel = "TITLE", description = "That person's title.")
        String title;

        @Option(names = "--authority", paramLabel = "TEXT", description = "Needed unless the person is a signatory.")
        String authority;

        @Option(names = "--hash", required = true, paramLabel = "SHA256", description = "Of the file read or signed.")
        String hash;

        @Option(
                names = "--signed-copy",
                paramLabel = "F.pdf",
                description =
                        "A copy signed outside of the service; without one the agreement is accepted by declaration.")
        Path signedCopy;

        @Override
        Call request() {
            return signedCopy == null ? declaration() : signedCopy();
        }

        private Call declaration() {
            var body = Json.createObjectBuilder()
                    .add("name", name)
                    .add("title", title)
                    .add("documentHash", hash);
            if (authority != null) body.add("authority", authority);
            return Call.post(PATH + "/" + number + "/acceptance", body.build());
        }

        private Call signedCopy() {
            var file = parent.surroundings().folder().resolve(signedCopy);
            return Call.postPdf(PATH + "/" + number + "/signed-copy", read(file))
                    .with("name", name)
                    .with("title", title)
                    .with("authority", authority)
                    .with("documentHash", hash);
        }

        @Override
        List<String> columns() {
            return List.of("label", "state", "acceptance.acceptedAt", "acceptance.instruction");
        }
    }

    @Command(name = "download", description = "Saves an agreement exactly as it was issued.")
    static final class Download extends ServerCall {
        @Parameters(paramLabel = "NUMBER")
        int number;

        @Option(names = "--out", required = true, paramLabel = "F", description = "Where the file goes.")
        Path out;

        @Option(names = "--format", paramLabel = "pdf|json", description = "json for the snapshot (default: pdf).")
        String format = "pdf";

        @Override
        Call request() {
            return Call.get(PATH + "/" + number + "/document").with("format", format);
        }

        @Override
        Integer send(Server server, Surroundings surroundings) {
            save(server, number, format, surroundings.folder().resolve(out));
            return 0;
        }

        @Override
        List<String> columns() {
            return List.of();
        }
    }

    /** The words of a refusal come in the language of the agreement; null where none was named. */
    private static String told(String language) {
        return "zh".equals(language) ? "zh-CN" : language;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CallFailed(file + " cannot be read.", e);
        }
    }

    private static void save(Server server, int number, String format, Path file) {
        var content =
                server.download(Call.get(PATH + "/" + number + "/document").with("format", format));
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new CallFailed(
                    "Agreement " + number + " was issued, but " + file
                            + " cannot be written: ./mandate agreement download " + number,
                    e);
        }
    }
}
