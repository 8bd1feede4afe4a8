package eu.mandate.visibility.domain.reader;

import eu.mandate.visibility.domain.RecordScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How many records scopes show; answered by the feature that keeps them. */
public interface RecordTally {

    /** Most records of a category that are counted. */
    int MOST = 10_000;

    /**
     * How many records of each category at least one of the scopes shows, at most {@link #MOST}; nothing where that cannot be told
     * in time.
     */
    Map<String, Long> count(Collection<String> categories, List<RecordScope> scopes);
}
