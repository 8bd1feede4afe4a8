package eu.mandate.kernel.http;

import eu.mandate.configuration.AddressRange;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The proxies whose {@code X-Forwarded-For} is believed. Anybody can send that header, and each proxy appends the address
 * that it was called from: so it is read from its end, and only as long as the one who wrote an entry is a trusted proxy.
 */
record TrustedProxies(List<AddressRange> ranges) {
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]*)\\](?::\\d{1,5})?|([^:]*):\\d{1,5}");

    /** Keeps its own copy. */
    TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    /**
     * The address of the one who called the first trusted proxy, or of the caller when that is no trusted proxy. An entry
     * that is no address ends the reading: the proxy that was told it counts as the caller.
     *
     * @param peer address at the other end of the connection
     * @param forwarded the values of the header, in their order
     */
    String client(String peer, List<String> forwarded) {
        var known = AddressRange.address(peer);
        if (known.isEmpty() || !trusts(known.get())) return peer;
        var hops = String.join(",", forwarded).split(",", -1);
        var client = known.get();
        for (int i = hops.length - 1; i >= 0 && trusts(client); i--) {
            var hop = hop(hops[i].strip());
            if (hop.isEmpty()) break;
            client = hop.get();
        }
        return client.getHostAddress();
    }

    private boolean trusts(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    /** Some proxies add the port. */
    private static Optional<InetAddress> hop(String text) {
        var ported = WITH_PORT.matcher(text);
        if (!ported.matches()) return AddressRange.address(text);
        return AddressRange.address(ported.group(1) == null ? ported.group(2) : ported.group(1));
    }
}
