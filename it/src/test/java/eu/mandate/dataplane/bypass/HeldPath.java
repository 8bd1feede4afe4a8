package eu.mandate.dataplane.bypass;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.PortalDriver;
import eu.mandate.driver.RecordsDriver;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Every way by which what only a session shows could come out; each is tried on every content that is hidden. */
enum HeldPath implements BypassReport.Path {
    LIST("contents of the session", "GET /session-contents") {
        @Override
        Answer tried(Held held) {
            return held.api().get("/session-contents");
        }
    },
    CONTENT("one content", "GET /session-contents/{id}") {
        @Override
        Answer tried(Held held) {
            return held.api().get("/session-contents/" + held.id());
        }
    },
    RECORDS("list of records", "GET /records") {
        @Override
        Answer tried(Held held) {
            return held.api().get("/records?category=J-C10&purpose=" + PURPOSE);
        }
    },
    RECORD("as a record", "GET /records/{id}") {
        @Override
        Answer tried(Held held) {
            return held.api().get("/records/" + held.id() + "?purpose=" + PURPOSE);
        }
    },
    DECISION("explanation", "POST /decisions") {
        @Override
        Answer tried(Held held) {
            return held.api().post("/decisions", """
                    {"action":"READ","record":"%s","purpose":"%s"}""".formatted(held.id(), RecordsDriver.PURPOSE));
        }
    },
    EXPORT("export", "POST /record-exports") {
        @Override
        Answer tried(Held held) {
            var ordered = held.api().post("/record-exports", """
                    {"category":"J-C10","purpose":"%s","format":"CSV"}""".formatted(RecordsDriver.PURPOSE));
            if (ordered.status() != 202) return ordered;
            var id = ordered.json().getString("id");
            new LongJobDriver(held.api()).ended(id);
            return held.api().get("/long-jobs/" + id + "/file");
        }
    },
    PAGE("page of a record", "/portal/records/record.xhtml") {
        @Override
        Answer tried(Held held) {
            return held.portal()
                    .open("/portal/records/record.xhtml?id=" + held.id() + "&category=J-C10&purpose=" + PURPOSE);
        }
    };

    private static final String PURPOSE = URLEncoder.encode(RecordsDriver.PURPOSE, StandardCharsets.UTF_8);

    private final String label;
    private final String route;

    HeldPath(String label, String route) {
        this.label = label;
        this.route = route;
    }

    /**
     * Something that is kept for one caller for a while, and that this one must not get.
     *
     * @param portal signed in as the same person
     * @param id of the content or of the job
     */
    record Held(Api api, PortalDriver portal, String id, String marker) {}

    @Override
    public String label() {
        return label;
    }

    @Override
    public String route() {
        return route;
    }

    /** Tries to get at it. */
    abstract Answer tried(Held held);
}
