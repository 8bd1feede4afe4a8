package eu.mandate.dataplane.domain.value;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of the Internet, never names: nothing is looked up. */
final class IpAddresses {

    private static final Pattern FOUR = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern SIX = Pattern.compile("(?=[^:]*:[^:]*:)[0-9A-Fa-f:][0-9A-Fa-f:.]{1,44}");
    private static final Pattern ZEROS = Pattern.compile("(?:^|:)0(?::0)+(?:$|:)");

    private static final int NETWORK = 6;
    private static final int SIXTEEN = 16;

    private IpAddresses() {}

    /** The address as RFC 5952 writes it; empty when it is none. */
    static Optional<String> normalise(String text) {
        if (FOUR.matcher(text).matches()) return Optional.of(text);
        if (!isLiteral(text)) return Optional.empty();
        try {
            var address = InetAddress.getByName(text);
            return Optional.of(address instanceof Inet6Address ? shortest(address) : address.getHostAddress());
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    /** Whether it can be read without asking a name server: with a colon, but a point before it all makes it a name. */
    static boolean isLiteral(String text) {
        return SIX.matcher(text).matches();
    }

    /** The network of an address as far as it tells no single line: 24 bits of an old address, 48 of a new one. */
    static Optional<String> coarse(String text) {
        var whole = normalise(text);
        if (whole.isEmpty()) return whole;
        if (whole.get().indexOf(':') < 0) {
            return whole.map(four -> four.substring(0, four.lastIndexOf('.')) + ".0");
        }
        try {
            var bytes = Arrays.copyOf(InetAddress.getByName(whole.get()).getAddress(), NETWORK);
            return normalise(
                    InetAddress.getByAddress(Arrays.copyOf(bytes, SIXTEEN)).getHostAddress());
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    /** The longest run of zeros becomes two colons, the first of several as long ones. */
    private static String shortest(InetAddress address) {
        var full = address.getHostAddress();
        var runs = ZEROS.matcher(full);
        var start = -1;
        var end = -1;
        for (var from = 0; runs.find(from); from = runs.end() - 1) {
            if (groups(runs.group()) > (start < 0 ? 0 : groups(full.substring(start, end)))) {
                start = runs.start();
                end = runs.end();
            }
            if (runs.end() >= full.length()) break;
        }
        return start < 0 ? full : full.substring(0, start) + "::" + full.substring(end);
    }

    private static long groups(String run) {
        return run.chars().filter(character -> character == '0').count();
    }
}
