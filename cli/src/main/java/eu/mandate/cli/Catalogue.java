package eu.mandate.cli;

import eu.mandate.cli.output.Output;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What vendors offer, as their customers or their operators see it. */
@Command(name = "catalogue", description = "The services of vendors.", subcommands = Catalogue.Counts.class)
final class Catalogue extends CommandGroup {

    @Command(
            name = "counts",
            description = "Counts the entries of each register of the services in force: a customer's own, a vendor's,"
                    + " or for installation administrators those of all vendors.")
    static final class Counts extends Profiles.ProfileCall {
        private static final int PAGE = 200;

        @Option(names = "--service", paramLabel = "KEY", description = "Only this one.")
        String service;

        @Override
        Call request() {
            return Call.get("/tenant");
        }

        @Override
        Integer send(Server server, Surroundings surroundings) {
            var counts = counts(server, server.send(request()));
            var answer = output == Output.TABLE ? rows(counts) : items(counts);
            output.print(answer, columns(), surroundings.out());
            return 0;
        }

        private List<JsonObject> counts(Server server, JsonObject space) {
            return switch (space.getString("kind")) {
                case "CONTROLLER" -> List.of(own(server, space.getString("service")));
                case "PROCESSOR" -> ofVendor(server, processor);
                default -> processor == null ? ofAllVendors(server) : ofVendor(server, processor);
            };
        }

        private JsonObject own(Server server, String key) {
            return server.send(Call.get("/services/" + Call.encoded(service == null ? key : service) + "/counts"));
        }

        private List<JsonObject> ofAllVendors(Server server) {
            var counts = new ArrayList<JsonObject>();
            String cursor = null;
            do {
                var page = server.send(
                        Call.get("/admin/processors").with("limit", PAGE).with("cursor", cursor));
                for (var vendor : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
                    counts.addAll(ofVendor(server, vendor.getString("key")));
                }
                cursor = page.getString("next", null);
            } while (cursor != null);
            return counts;
        }

        private List<JsonObject> ofVendor(Server server, String vendor) {
            var held = server.send(Call.get(Profiles.PATH)
                    .with("processor", vendor)
                    .with("service", service)
                    .with("state", "IN_FORCE"));
            return held.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(version -> server.send(Call.get(Profiles.path(version.getString("id"), "/counts"))))
                    .toList();
        }

        private static JsonObject items(List<JsonObject> counts) {
            var items = Json.createArrayBuilder();
            counts.forEach(items::add);
            return Json.createObjectBuilder().add("items", items).build();
        }

        private static JsonObject rows(List<JsonObject> all) {
            var rows = Json.createArrayBuilder();
            for (var counts : all) {
                for (JsonValue count : counts.getJsonArray("registers")) {
                    rows.add(Json.createObjectBuilder(count.asJsonObject())
                            .add("service", counts.getString("service"))
                            .add("version", counts.getString("version")));
                }
            }
            return Json.createObjectBuilder().add("items", rows).build();
        }

        @Override
        List<String> columns() {
            return List.of("service", "version", "register", "count");
        }

        @Override
        List<String> demoRoles() {
            return List.of(connection.tenant == null ? "INSTALLATION_ADMIN" : "TENANT_ADMIN");
        }
    }
}
