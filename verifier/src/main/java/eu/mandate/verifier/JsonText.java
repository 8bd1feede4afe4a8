package eu.mandate.verifier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** A verdict as JSON (RFC 8259), in one line. */
final class JsonText {
    private JsonText() {}

    static String of(Verdict verdict) {
        var members = new LinkedHashMap<String, Object>();
        members.put("good", verdict.good());
        members.put("trust", verdict.trust());
        members.put("trustMeans", verdict.trust().meaning());
        members.putAll(verdict.facts());
        members.put("checks", verdict.checks());
        members.put("findingsFound", verdict.found());
        members.put(
                "findings",
                verdict.findings().stream()
                        .map(finding -> members(finding, verdict.facts().get("log")))
                        .toList());
        return value(members);
    }

    private static Map<String, Object> members(Finding finding, Object log) {
        var members = new LinkedHashMap<String, Object>();
        members.put("attack", finding.attack().label());
        put(members, "log", log, log != null);
        put(members, "from", finding.where().from(), finding.where().from() >= 0);
        put(members, "to", finding.where().to(), finding.where().from() >= 0);
        put(members, "line", finding.where().line(), finding.where().line() > 0);
        put(members, "expected", finding.expected(), finding.expected() != null);
        put(members, "found", finding.found(), finding.found() != null);
        members.put("text", finding.text());
        return members;
    }

    private static void put(Map<String, Object> members, String name, Object value, boolean known) {
        if (known) {
            members.put(name, value);
        }
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            var object = new StringJoiner(",", "{", "}");
            map.forEach((name, member) -> object.add(string(name.toString()) + ":" + value(member)));
            return object.toString();
        }
        if (value instanceof Collection<?> list) {
            var array = new StringJoiner(",", "[", "]");
            list.forEach(item -> array.add(value(item)));
            return array.toString();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : string(value.toString());
    }

    private static String string(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029) {
                json.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
