package eu.mandate.cli;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a vendor offers, as its customers or its operators see it. */
@Command(name = "catalogue", description = "The services of a vendor.", subcommands = Catalogue.Counts.class)
final class Catalogue extends CommandGroup {

    @Command(name = "counts", description = "Counts the entries of each register of the services in force.")
    static final class Counts extends Profiles.ProfileCall {
        @Option(names = "--service", paramLabel = "KEY", description = "Only this one; a customer's own by default.")
        String service;

        @Override
        Call request() {
            return Call.get("/tenant");
        }

        @Override
        Integer send(Server server, Surroundings surroundings) {
            var space = server.send(request());
            if (space.getString("kind").equals("CONTROLLER")) {
                var key = service == null ? space.getString("service") : service;
                print(server, "/services/" + Call.encoded(key) + "/counts", surroundings);
                return 0;
            }
            var held = server.send(
                    ofVendor(Call.get(Profiles.PATH)).with("service", service).with("state", "IN_FORCE"));
            held.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(version -> print(server, Profiles.path(version.getString("id"), "/counts"), surroundings));
            return 0;
        }

        private void print(Server server, String path, Surroundings surroundings) {
            var counts = server.send(Call.get(path));
            output.print(output == Output.TABLE ? rows(counts) : counts, columns(), surroundings.out());
        }

        private static JsonObject rows(JsonObject counts) {
            var rows = Json.createArrayBuilder();
            for (JsonValue count : counts.getJsonArray("registers")) {
                rows.add(Json.createObjectBuilder(count.asJsonObject())
                        .add("service", counts.getString("service"))
                        .add("version", counts.getString("version")));
            }
            return Json.createObjectBuilder().add("items", rows).build();
        }

        @Override
        List<String> columns() {
            return List.of("service", "version", "register", "count");
        }

        @Override
        List<String> demoRoles() {
            return List.of(processor == null ? "TENANT_ADMIN" : "INSTALLATION_ADMIN");
        }
    }
}
