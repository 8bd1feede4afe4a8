package eu.mandate.visibility;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.identity.domain.Role;
import java.util.function.UnaryOperator;

/** Applications and readers to call the endpoints of visibility with. */
public record VisibilityScene(IdentityDriver identity) {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
    private static final String APP = "THIRD_PARTY";
    private static final String READERS = "/reader-scopes";

    /** Whether an endpoint is one of them. */
    public static boolean plays(String template) {
        return template.startsWith("/visibility-scopes") || template.startsWith(READERS);
    }

    /**
     * Calls an endpoint where it has something to answer with.
     *
     * @param path makes the path from the id
     */
    public Answer call(String method, String template, UnaryOperator<String> path, String body) {
        if (template.startsWith(READERS + "/")) return reader(method, path, body);
        var api = identity.tenant("weiban", "yeying").admin().api();
        if (template.contains("/platform-range")) {
            if (!method.equals("PUT")) api.put("/visibility-scopes/" + APP + "/platform-range", "{}");
        } else if (method.equals("DELETE")) authorise(api);
        return api.send(method, path.apply(APP), body);
    }

    private static void authorise(Api api) {
        var department = new DirectoryDriver(api).department("sales", null);
        api.put("/visibility-scopes/" + APP, """
                {"app":"%s","account":"ww-route","permissions":["CONTACTS_BASIC_READ"],\
                "people":{"everybody":false,"everybodyConfirmed":false,"included":{"departments":["%s"]}}}""".formatted(APP, department));
    }

    private Answer reader(String method, UnaryOperator<String> path, String body) {
        var space = identity.tenant();
        var api = space.admin().api();
        var reader = identity.member(space, Role.MEMBER).membership();
        if (method.equals("DELETE")) api.put(path.apply(reader), """
                {"scope":"J-V-TEAM-AND-ACCOUNT","reader":"PERSON","id":"%s","reach":"ALL"}""".formatted(reader));
        return api.send(method, path.apply(reader), body == null ? null : body.replace(NOBODY, reader));
    }
}
