package eu.mandate.dataplane.service.read;

import eu.mandate.dataplane.store.JdbcRecordFigures;
import eu.mandate.visibility.domain.RecordScope;
import eu.mandate.visibility.domain.reader.RecordTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells how many records scopes show, and nothing else of them. */
@ApplicationScoped
public class SeenRecordTally implements RecordTally {

    @Inject
    JdbcRecordFigures figures;

    @Override
    public Map<String, Long> count(Collection<String> categories, List<RecordScope> scopes) {
        return figures.seen(categories, scopes);
    }
}
