package eu.mandate.launcher;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a request names no host that can be read (RFC 9112 3.2): several, an empty one, or one that is not a name or an address with a
 * port. Left to itself the server fails over some of these, logs the failure with what was sent, and answers 200 with nothing.
 */
final class MalformedHost {
    private static final Pattern READABLE =
            Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{0,5})?");

    private MalformedHost() {}

    /** @param hosts the values of all headers of that name; none is the server's to judge, because HTTP 1.0 has none */
    static boolean is(List<String> hosts) {
        return hosts.size() > 1
                || !hosts.stream().allMatch(host -> READABLE.matcher(host).matches());
    }
}
