package eu.mandate.demo.service;

import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.domain.TenantKind;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** The file that hands out the story's passwords and tokens; its shape is part of the product's outer contract. */
final class StoryFile {

    private StoryFile() {}

    static String text(String baseUrl, List<StoryCredentials> everybody) {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json(baseUrl, everybody));
        }
        return text.append(System.lineSeparator()).toString();
    }

    private static JsonObject json(String baseUrl, List<StoryCredentials> everybody) {
        var operators = Json.createArrayBuilder();
        everybody.stream().filter(one -> !ofCustomer(one)).forEach(one -> operators.add(operator(one)));
        var tenants = Json.createArrayBuilder();
        everybody.stream()
                .filter(StoryFile::ofCustomer)
                .map(StoryCredentials::space)
                .distinct()
                .forEach(space -> tenants.add(tenant(space, everybody)));
        return Json.createObjectBuilder()
                .add("baseUrl", baseUrl)
                .add("operators", operators)
                .add("tenants", tenants)
                .add("twoTenantUser", inTwoTenants(everybody))
                .build();
    }

    private static boolean ofCustomer(StoryCredentials one) {
        return one.space().kind() == TenantKind.CONTROLLER;
    }

    private static JsonObjectBuilder operator(StoryCredentials one) {
        var operator = user(one);
        return one.space().kind() == TenantKind.PROCESSOR
                ? operator.add("processor", one.space().key().value())
                : operator;
    }

    private static JsonObjectBuilder tenant(StorySpace space, List<StoryCredentials> everybody) {
        var users = Json.createArrayBuilder();
        everybody.stream().filter(one -> one.space().equals(space)).forEach(one -> users.add(user(one)));
        return Json.createObjectBuilder()
                .add("key", space.key().value())
                .add("service", space.service())
                .add("users", users);
    }

    private static JsonObjectBuilder user(StoryCredentials one) {
        return Json.createObjectBuilder()
                .add("username", one.person().username().value())
                .add("password", one.password())
                .add("role", one.person().role().name())
                .add("apiToken", one.apiToken());
    }

    private static JsonObjectBuilder inTwoTenants(List<StoryCredentials> everybody) {
        var both = everybody.stream()
                .filter(one -> one.person().username().equals(Cast.IN_TWO_TENANTS))
                .toList();
        return Json.createObjectBuilder()
                .add("username", Cast.IN_TWO_TENANTS.value())
                .add("password", both.get(0).password())
                .add("tenants", keys(both));
    }

    private static JsonArrayBuilder keys(List<StoryCredentials> one) {
        var keys = Json.createArrayBuilder();
        one.stream()
                .map(StoryCredentials::space)
                .map(StorySpace::key)
                .map(TenantKey::value)
                .forEach(keys::add);
        return keys;
    }
}
