package eu.mandate.docs;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A link as one page writes it. */
record PageLink(Path from, String address) {

    private static final Path ROOT = Path.of("/");

    boolean external() {
        return address.matches("(?i)(https?|mailto):.*");
    }

    /** The file it leads to, relative to the project's root; the page itself for a bare fragment. */
    Path file() {
        var path = URLDecoder.decode(address.split("#", 2)[0], StandardCharsets.UTF_8);
        return path.isEmpty()
                ? from
                : ROOT.relativize(ROOT.resolve(from).resolveSibling(path).normalize());
    }

    /** The part from {@code #} on, or nothing. */
    String fragment() {
        var hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash);
    }
}
