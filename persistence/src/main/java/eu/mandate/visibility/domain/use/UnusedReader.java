package eu.mandate.visibility.domain.use;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.visibility.domain.ReaderScopeView;
import java.time.Instant;
import java.util.List;

/**
 * A scope of somebody of the organisation under which nobody was shown a record (Art. 5(1)(c), 25, 32(4) GDPR; PIPL Art. 6, 51).
 *
 * @param reader what was given to whom
 * @param scope name of the scope
 * @param categories codes of its categories
 * @param since when something under it was given that lasts till now
 */
public record UnusedReader(ReaderScopeView reader, Text scope, List<String> categories, Instant since) {
    public UnusedReader {
        categories = List.copyOf(categories);
    }
}
