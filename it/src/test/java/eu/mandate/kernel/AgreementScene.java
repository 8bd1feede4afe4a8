package eu.mandate.kernel;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ReadyOrganisation;
import java.util.Objects;

/** An organisation with an accepted agreement to call the endpoints with; made when it is needed first. */
final class AgreementScene {
    private final IdentityDriver identity;
    private Api api;

    AgreementScene(IdentityDriver identity) {
        this.identity = identity;
    }

    static boolean plays(Route route) {
        return route.template().startsWith("/agreements");
    }

    Answer call(Route route, String role) {
        open();
        var hash = Sample.NO_HASH;
        var number = "1";
        if (route.method().equals("POST") && route.hasId()) {
            var fresh = ReadyOrganisation.issue(api).json();
            hash = fresh.getString("fileHash");
            number = Integer.toString(fresh.getInt("number"));
        }
        var path = route.path(number).replace(Sample.NO_HASH, hash);
        var body = Objects.toString(Sample.body(route, role), "").replace(Sample.NO_HASH, hash);
        return api.send(route.method(), path, body.isEmpty() ? null : body, route.headers());
    }

    /** The organisation. */
    Api ready() {
        open();
        return api;
    }

    /** The first agreement is accepted by a signed copy, so that everything there is to read is there. */
    private void open() {
        if (api != null) return;
        var space = identity.tenant();
        ReadyOrganisation.state(space);
        api = space.admin().api();
        var first = ReadyOrganisation.issue(api).json();
        var query = "?name=Route&title=Test&authority=test&documentHash=" + first.getString("fileHash");
        api.send("POST", "/agreements/1/signed-copy" + query, "%PDF-1.7 first", "Content-Type", "application/pdf");
    }
}
