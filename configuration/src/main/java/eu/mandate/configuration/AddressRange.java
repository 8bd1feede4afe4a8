package eu.mandate.configuration;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IP addresses as written in the settings (RFC 4632, RFC 4291): {@code 10.0.0.0/8}, {@code 2001:db8::/32}, or one
 * address alone.
 *
 * @param first any address of the range
 * @param bits leading bits that its addresses share: 1 to 32, or to 128 for IPv6
 */
public record AddressRange(InetAddress first, int bits) {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    // A text of one of these forms is a literal: the name service is never asked.
    private static final Pattern LITERAL =
            Pattern.compile(OCTET + "(\\." + OCTET + "){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");
    private static final Pattern BITS = Pattern.compile("\\d{1,3}");

    /** @throws IllegalArgumentException for a number of bits that such addresses do not have, or that would be everybody */
    public AddressRange {
        if (bits < 1 || bits > length(first)) throw new IllegalArgumentException(first + "/" + bits);
    }

    /**
     * The ranges of a list separated by commas.
     *
     * @throws IllegalArgumentException when one of them is malformed
     */
    public static List<AddressRange> list(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(AddressRange::parse)
                .toList();
    }

    /** Whether a list consists of ranges only. */
    static boolean isList(String text) {
        try {
            return !list(text).isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The address a literal names; empty for names of machines and for anything else. */
    public static Optional<InetAddress> address(String literal) {
        if (!LITERAL.matcher(literal).matches()) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    /** Whether the address lies in the range; one of the other family never does. */
    public boolean contains(InetAddress address) {
        if (length(address) != length(first)) return false;
        var mine = first.getAddress();
        var theirs = address.getAddress();
        int whole = bits / 8;
        int rest = bits % 8;
        return Arrays.equals(mine, 0, whole, theirs, 0, whole)
                && (rest == 0 || (mine[whole] ^ theirs[whole]) >> (8 - rest) == 0);
    }

    private static AddressRange parse(String text) {
        var parts = text.split("/", -1);
        var address = address(parts[0]).orElseThrow(() -> new IllegalArgumentException(text));
        if (parts.length == 1) return new AddressRange(address, length(address));
        if (parts.length > 2 || !BITS.matcher(parts[1]).matches()) throw new IllegalArgumentException(text);
        return new AddressRange(address, Integer.parseInt(parts[1]));
    }

    private static int length(InetAddress address) {
        return address.getAddress().length * 8;
    }
}
