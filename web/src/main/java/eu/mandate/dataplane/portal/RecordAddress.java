package eu.mandate.dataplane.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of pages about records; what is empty is left out. */
final class RecordAddress {
    private static final String FOLDER = "/portal/records/";

    private RecordAddress() {}

    /** A record, looked at for a purpose and perhaps within a case. */
    static Map<String, String> of(String id, String category, String purpose, String reference) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("id", id);
        parameters.put("category", category);
        parameters.put("purpose", purpose);
        parameters.put("reference", reference);
        return parameters;
    }

    /** A page with parameters. */
    static String page(String name, Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(each -> each.getValue() != null && !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&", FOLDER + name + ".xhtml?", ""));
    }
}
