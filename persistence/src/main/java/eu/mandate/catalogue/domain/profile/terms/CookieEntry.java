package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * A cookie or similar technique.
 *
 * @param lifetime null for the session
 */
public record CookieEntry(
        String name,
        Text technique,
        Text party,
        Text purpose,
        Period lifetime,
        boolean necessary,
        Text control,
        List<String> rows) {}
