package eu.mandate.driver;

import jakarta.json.JsonObject;

/** A person of the demo story with the ways in. */
public record DemoPerson(String username, String password, String role, String apiToken) {
    static DemoPerson of(JsonObject json) {
        return new DemoPerson(
                json.getString("username"),
                json.getString("password"),
                json.getString("role"),
                json.getString("apiToken"));
    }
}
