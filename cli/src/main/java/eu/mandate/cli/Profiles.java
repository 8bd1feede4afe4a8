package eu.mandate.cli;

import eu.mandate.cli.output.Output;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The life of service profiles. */
@Command(
        name = "profile",
        description = "Service profiles.",
        subcommands = {
            Profiles.ListAll.class,
            Profiles.Upload.class,
            Profiles.Lint.class,
            Profiles.Diff.class,
            Profiles.Publish.class,
            Profiles.PutInForce.class,
            Profiles.Discard.class,
            Profiles.Counts.class
        })
final class Profiles extends CommandGroup {

    static final String PATH = "/admin/profiles";
    static final List<String> COLUMNS =
            List.of("service", "version", "state", "publishedAt", "effectiveFrom", "material", "changes", "id");

    /** A call about profiles of one vendor. */
    abstract static class ProfileCall extends ServerCall {
        @Option(
                names = "--processor",
                paramLabel = "KEY",
                description = "The vendor; installation administrators only.")
        String processor;

        /** The same call for the vendor that was named. */
        Call ofVendor(Call call) {
            return call.with("processor", processor);
        }

        /** A table prints the rows of a list under another name than the usual one. */
        JsonObject listing(JsonObject answer, String rows) {
            if (output != Output.TABLE) return answer;
            return Json.createObjectBuilder()
                    .add("items", answer.getJsonArray(rows))
                    .build();
        }

        @Override
        List<String> columns() {
            return COLUMNS;
        }

        @Override
        List<String> demoRoles() {
            return List.of(processor == null ? "OPERATIONS" : "INSTALLATION_ADMIN");
        }
    }

    @Command(name = "list", description = "Lists the versions of your vendor's profiles.")
    static final class ListAll extends ProfileCall {
        @Option(names = "--service", paramLabel = "KEY", description = "Only of this service.")
        String service;

        @Option(names = "--state", paramLabel = "DRAFT|PUBLISHED|IN_FORCE|SUPERSEDED", description = "Only those.")
        String state;

        @Option(names = "--limit", paramLabel = "N", description = "How many at most, 1 to 200 (default: 50).")
        Integer limit;

        @Option(names = "--cursor", paramLabel = "C", description = "Where to go on, as the previous answer said.")
        String cursor;

        @Override
        Call request() {
            return ofVendor(Call.get(PATH))
                    .with("service", service)
                    .with("state", state)
                    .with("limit", limit)
                    .with("cursor", cursor);
        }
    }

    @Command(name = "upload", description = "Makes a draft of a file, or of a profile that comes with the product.")
    static final class Upload extends ProfileCall {
        @Parameters(arity = "0..1", paramLabel = "FILE", description = "The profile, JSON.")
        Path file;

        @Option(names = "--built-in", paramLabel = "KEY", description = "Such as juwaitong, instead of a file.")
        String builtIn;

        @Override
        Call request() {
            if ((file == null) == (builtIn == null)) throw new CallFailed("Give a file, or --built-in.");
            if (builtIn != null) return ofVendor(Call.post("/admin/built-in-profiles/" + Call.encoded(builtIn), null));
            return ofVendor(
                    Call.post(PATH, JsonFile.read(parent.surroundings().folder().resolve(file))));
        }
    }

    @Command(
            name = "lint",
            description = "Tells what keeps a version or a file from being published; fails if anything.")
    static final class Lint extends ProfileCall {
        @Parameters(paramLabel = "FILE|ID", description = "A file, or the id of a version.")
        String subject;

        @Override
        Call request() {
            if (isId(subject)) return Call.get(path(subject, "/lint-report"));
            var file = parent.surroundings().folder().resolve(subject);
            return ofVendor(Call.post("/admin/lint-reports", JsonFile.read(file)));
        }

        @Override
        JsonObject received(JsonObject answer, Surroundings surroundings) {
            return listing(answer, "findings");
        }

        @Override
        List<String> columns() {
            return List.of("lint", "pointer", "message.en");
        }

        @Override
        int exitCode(JsonObject answer) {
            return answer.getBoolean("publishable", false) ? 0 : 1;
        }
    }

    @Command(name = "diff", description = "Shows what a version changes, and which changes are material.")
    static final class Diff extends ProfileCall {
        @Parameters(paramLabel = "ID", description = "The version.")
        String id;

        @Option(names = "--against", paramLabel = "ID", description = "Another version (default: the one in force).")
        String against;

        @Override
        Call request() {
            return Call.get(path(id, "/changes")).with("against", against);
        }

        @Override
        JsonObject received(JsonObject answer, Surroundings surroundings) {
            return listing(answer, "changes");
        }

        @Override
        List<String> columns() {
            return List.of("material", "kind", "direction", "pointer", "before", "after");
        }
    }

    @Command(name = "publish", description = "Fixes a draft for ever.")
    static final class Publish extends ProfileCall {
        @Parameters(paramLabel = "ID", description = "The draft.")
        String id;

        @Option(names = "--reason", required = true, paramLabel = "SERVICE|LAW|OTHER", description = "Why it changes.")
        String reason;

        @Option(names = "--summary-en", required = true, paramLabel = "TEXT", description = "What changes, in English.")
        String summaryEn;

        @Option(names = "--summary-zh", required = true, paramLabel = "TEXT", description = "What changes, in Chinese.")
        String summaryZh;

        @Option(
                names = "--announced-through",
                paramLabel = "TEXT",
                description = "Prominent channel of a material change, in the profile's words.")
        String announcedThrough;

        @Option(names = "--version", paramLabel = "N", description = "Refuse unless it still has this entity version.")
        Long version;

        @Override
        Call request() {
            var body = Json.createObjectBuilder()
                    .add("reason", reason)
                    .add("summaryEn", summaryEn)
                    .add("summaryZh", summaryZh);
            if (announcedThrough != null) body.add("announcedThrough", announcedThrough);
            return Call.post(path(id, "/publish"), body.build()).expecting(version);
        }
    }

    @Command(name = "put-in-force", description = "Says from when a published version holds.")
    static final class PutInForce extends ProfileCall {
        @Parameters(paramLabel = "ID", description = "The version.")
        String id;

        @Option(names = "--from", paramLabel = "TIME", description = "ISO 8601, UTC (default: at once).")
        String from;

        @Override
        Call request() {
            var body = Json.createObjectBuilder();
            if (from != null) body.add("effectiveFrom", from);
            return Call.post(path(id, "/put-in-force"), body.build());
        }
    }

    @Command(name = "discard", description = "Gives a draft up.")
    static final class Discard extends ProfileCall {
        @Parameters(paramLabel = "ID", description = "The draft.")
        String id;

        @Override
        Call request() {
            return Call.delete(path(id, ""));
        }
    }

    @Command(name = "counts", description = "Counts the entries of each register of a version.")
    static final class Counts extends ProfileCall {
        @Parameters(paramLabel = "ID", description = "The version.")
        String id;

        @Override
        Call request() {
            return Call.get(path(id, "/counts"));
        }

        @Override
        JsonObject received(JsonObject answer, Surroundings surroundings) {
            return listing(answer, "registers");
        }

        @Override
        List<String> columns() {
            return List.of("register", "count");
        }
    }

    static String path(String id, String what) {
        return PATH + "/" + Call.encoded(id) + what;
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException file) {
            return false;
        }
    }
}
