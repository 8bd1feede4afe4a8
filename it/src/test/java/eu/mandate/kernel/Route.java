package eu.mandate.kernel;

import java.util.Set;

/**
 * One endpoint of the REST API as the specification has it.
 *
 * @param method HTTP method
 * @param template path under {@code /api/v1} with its parameter in braces
 * @param id what the parameter names
 * @param roles who may call it
 * @param body a valid body, or null for none
 * @param status of an allowed call
 * @param entries how many audit entries an allowed call leaves, in all logs together
 */
record Route(String method, String template, Id id, Set<String> roles, String body, int status, int entries) {
    /** What a path parameter names. */
    enum Id {
        /** The path has no parameter. */
        NONE,
        /** A member of the caller's space. */
        MEMBERSHIP,
        /** A token of the caller's space. */
        API_TOKEN,
        /** The key of a customer organisation. */
        TENANT,
        /** The name of a job. */
        JOB,
        /** A run of a job. */
        JOB_RUN
    }

    static Route get(String template, Id id, Set<String> roles) {
        return new Route("GET", template, id, roles, null, 200, 1);
    }

    static Route put(String template, Id id, Set<String> roles, String body) {
        return new Route("PUT", template, id, roles, body, 200, 1);
    }

    static Route post(String template, Id id, Set<String> roles, String body) {
        return new Route("POST", template, id, roles, body, 200, 1);
    }

    static Route create(String template, Id id, Set<String> roles, String body) {
        return new Route("POST", template, id, roles, body, 201, 1);
    }

    static Route delete(String template, Id id, Set<String> roles) {
        return new Route("DELETE", template, id, roles, null, 200, 1);
    }

    Route answering(int expected) {
        return new Route(method, template, id, roles, body, expected, entries);
    }

    Route leaving(int expected) {
        return new Route(method, template, id, roles, body, status, expected);
    }

    boolean hasId() {
        return id != Id.NONE;
    }

    String path(String value) {
        return template.replaceFirst("\\{[a-z]+}", value);
    }

    String name() {
        return method + " " + template;
    }
}
