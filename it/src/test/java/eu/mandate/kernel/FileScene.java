package eu.mandate.kernel;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;

/** A file of an organisation with an agreement in force to call the endpoints with. */
record FileScene(Api api) {
    /** Where a file of the routes belongs. */
    static final String PLACE =
            "?category=J-C09&field=otherMaterials&purpose=J-P10/PUBLISH&source=UPLOADED&sourceChannel=WEB";

    /** What it is looked at for. */
    static final String PURPOSE = "J-P10/PUBLISH";

    static boolean plays(Route route) {
        return route.template().startsWith("/files");
    }

    Answer call(Route route, String role) {
        var id = route.hasId() ? taken() : "";
        return api.send(route.method(), route.path(id), Sample.body(route, role), route.headers());
    }

    private String taken() {
        return api.send("POST", "/files" + PLACE, "route test", "Content-Type", "application/octet-stream")
                .json()
                .getString("id");
    }
}
