package eu.mandate.dataplane.bypass;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.LongJobDriver;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Every way by which something of a record could come out; each is tried on everything that is hidden. */
enum ReadPath implements BypassReport.Path {
    LIST("list", "GET /records") {
        @Override
        Answer tried(Hidden hidden) {
            return get(hidden, "/records", "");
        }
    },
    FIELDS("list of one field", "GET /records") {
        @Override
        Answer tried(Hidden hidden) {
            return get(hidden, "/records", "&fields=" + hidden.field());
        }
    },
    FILTER("filter", "GET /records") {
        @Override
        Answer tried(Hidden hidden) {
            return get(hidden, "/records", "&query=" + encoded(hidden.field() + ":" + hidden.marker()));
        }
    },
    BEGINNING("filter by a beginning", "GET /records") {
        @Override
        Answer tried(Hidden hidden) {
            return get(
                    hidden,
                    "/records",
                    "&query=" + encoded(hidden.field() + ":" + hidden.marker().substring(0, 5) + "*"));
        }
    },
    WORDS("words", "GET /records") {
        @Override
        Answer tried(Hidden hidden) {
            return get(hidden, "/records", "&query=" + encoded(hidden.marker()));
        }
    },
    SORT("order", "GET /records") {
        @Override
        Answer tried(Hidden hidden) {
            return get(hidden, "/records", "&order=" + hidden.field());
        }
    },
    SEARCH("search in the body", "POST /records/search") {
        @Override
        Answer tried(Hidden hidden) {
            return post(hidden, "/records/search", asked(hidden).add("query", hidden.marker()));
        }
    },
    SUBJECT("look-up of a person", "POST /records/search") {
        @Override
        Answer tried(Hidden hidden) {
            var person = Json.createObjectBuilder().add("identifier", "EMAIL").add("value", hidden.email());
            return post(hidden, "/records/search", asked(hidden).add("subject", person));
        }
    },
    COUNT("count", "GET /records/count") {
        @Override
        Answer tried(Hidden hidden) {
            return get(hidden, "/records/count", "&query=" + encoded(hidden.field() + ":" + hidden.marker()));
        }
    },
    COUNT_WORDS("count by words", "GET /records/count") {
        @Override
        Answer tried(Hidden hidden) {
            return get(hidden, "/records/count", "&query=" + encoded(hidden.marker()));
        }
    },
    FIGURES("figures", "GET /records/figures") {
        @Override
        Answer tried(Hidden hidden) {
            return get(hidden, "/records/figures", "&groupBy=" + hidden.field());
        }
    },
    DETAIL("one record", "GET /records/{id}") {
        @Override
        Answer tried(Hidden hidden) {
            return get(hidden, "/records/" + hidden.record(), "");
        }
    },
    UNMASKED("one record unmasked", "POST /records/{id}/unmasked") {
        @Override
        Answer tried(Hidden hidden) {
            var call = purpose(hidden).add("reason", "tried by the suite");
            return hidden.unmasking().post("/records/" + hidden.record() + "/unmasked", text(call));
        }
    },
    CORRECT("correction by guessing", "POST /records/{id}/corrections") {
        @Override
        Answer tried(Hidden hidden) {
            var right = Json.createObjectBuilder().add("field", hidden.field()).add("value", hidden.marker());
            var call =
                    purpose(hidden).add("corrections", Json.createArrayBuilder().add(right));
            return post(hidden, "/records/" + hidden.record() + "/corrections", call);
        }
    },
    WITHDRAW("withdrawn correction", "DELETE /records/{id}/corrections/{field}") {
        @Override
        Answer tried(Hidden hidden) {
            var address = "/records/" + hidden.record() + "/corrections/" + hidden.field() + "?purpose="
                    + encoded(hidden.purpose());
            return hidden.api().send("DELETE", address, null);
        }
    },
    DECISION("explanation", "POST /decisions") {
        @Override
        Answer tried(Hidden hidden) {
            var call = purpose(hidden).add("action", "READ").add("record", hidden.record());
            return post(hidden, "/decisions", call);
        }
    },
    EXPORT("export", "POST /record-exports") {
        @Override
        Answer tried(Hidden hidden) {
            return file(hidden, asked(hidden));
        }
    },
    EXPORT_FILTERED("export by a filter", "POST /record-exports") {
        @Override
        Answer tried(Hidden hidden) {
            return file(hidden, asked(hidden).add("query", hidden.field() + ":" + hidden.marker()));
        }
    },
    USAGE("usage report", "GET /usage-reports") {
        @Override
        Answer tried(Hidden hidden) {
            return hidden.usage().get("/usage-reports?limit=200");
        }
    };

    private final String label;
    private final String route;

    ReadPath(String label, String route) {
        this.label = label;
        this.route = route;
    }

    /**
     * Something that the caller must not learn.
     *
     * @param unmasking who asks for more for a reason
     * @param usage who reads the report on use in the same organisation; nobody else may
     */
    record Hidden(
            Api api,
            Api unmasking,
            Api usage,
            String category,
            String purpose,
            String record,
            String field,
            String marker,
            String email) {}

    @Override
    public String label() {
        return label;
    }

    @Override
    public String route() {
        return route;
    }

    /** Tries to get at it. */
    abstract Answer tried(Hidden hidden);

    private static Answer get(Hidden hidden, String path, String more) {
        var query = "?category=" + hidden.category() + "&purpose=" + encoded(hidden.purpose()) + more;
        return hidden.api().get(path + query);
    }

    private static Answer post(Hidden hidden, String path, JsonObjectBuilder body) {
        return hidden.api().post(path, text(body));
    }

    /** The file, or the refusal of its order. */
    private static Answer file(Hidden hidden, JsonObjectBuilder order) {
        var ordered = post(hidden, "/record-exports", order.add("format", "CSV"));
        if (ordered.status() != 202) return ordered;
        var id = ordered.json().getString("id");
        new LongJobDriver(hidden.api()).ended(id);
        return hidden.api().get("/long-jobs/" + id + "/file");
    }

    private static JsonObjectBuilder asked(Hidden hidden) {
        return purpose(hidden).add("category", hidden.category());
    }

    private static JsonObjectBuilder purpose(Hidden hidden) {
        return Json.createObjectBuilder().add("purpose", hidden.purpose());
    }

    private static String text(JsonObjectBuilder body) {
        return body.build().toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
