package eu.mandate.dataplane.domain.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Links to pages. One with a name and a password in it is none: it would keep a credential. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Links() {}

    /** The link as it came; empty when it leads to no page. */
    static Optional<String> normalise(String text) {
        try {
            var link = new URI(text);
            var leads = link.getScheme() != null
                    && SCHEMES.contains(link.getScheme().toLowerCase(Locale.ROOT))
                    && link.getRawAuthority() != null
                    && link.getRawUserInfo() == null
                    && link.getRawAuthority().indexOf('@') < 0;
            return leads ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
