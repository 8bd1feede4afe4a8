package eu.mandate.dataplane.bypass;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.PortalDriver;
import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Every way by which the content of a file could come out; each is tried on every file that is hidden. */
enum FilePath implements BypassReport.Path {
    FILE("a file", "GET /files/{id}") {
        @Override
        Answer tried(HiddenFile hidden) {
            return hidden.api().get("/files/" + hidden.file() + "?purpose=" + encoded(hidden.purpose()));
        }
    },
    UNMASKED("a file for a reason", "POST /files/{id}/unmasked") {
        @Override
        Answer tried(HiddenFile hidden) {
            var call =
                    Json.createObjectBuilder().add("purpose", hidden.purpose()).add("reason", "tried by the suite");
            return hidden.api()
                    .post("/files/" + hidden.file() + "/unmasked", call.build().toString());
        }
    },
    CLAIM("named by a new record", "POST /records") {
        @Override
        Answer tried(HiddenFile hidden) {
            return hidden.api().post("/records", hidden.claim());
        }
    },
    SAVED("saved from the page of its record", "/portal/records/record.xhtml") {
        @Override
        Answer tried(HiddenFile hidden) {
            return page(hidden, "");
        }
    },
    SHOWN("shown on the page of its record", "/portal/records/record.xhtml") {
        @Override
        Answer tried(HiddenFile hidden) {
            return page(hidden, "&show=1");
        }
    };

    private final String label;
    private final String route;

    FilePath(String label, String route) {
        this.label = label;
        this.route = route;
    }

    /**
     * A file whose content the caller must not get.
     *
     * @param portal signed in as the same person
     * @param claim a record of the caller's that names the file as its own
     */
    record HiddenFile(
            Api api, PortalDriver portal, String category, String purpose, String record, String file, String claim) {}

    @Override
    public String label() {
        return label;
    }

    @Override
    public String route() {
        return route;
    }

    /** Tries to get at it. */
    abstract Answer tried(HiddenFile hidden);

    private static Answer page(HiddenFile hidden, String more) {
        return hidden.portal()
                .open("/portal/records/record.xhtml?id=" + hidden.record() + "&category=" + hidden.category()
                        + "&purpose=" + encoded(hidden.purpose()) + "&file=" + hidden.file() + more);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
