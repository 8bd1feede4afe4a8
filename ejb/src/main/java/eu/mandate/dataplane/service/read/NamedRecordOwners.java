package eu.mandate.dataplane.service.read;

import eu.mandate.dataplane.store.JdbcRecordDetail;
import eu.mandate.visibility.domain.support.RecordOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells whose a record is, and nothing else of it. */
@ApplicationScoped
public class NamedRecordOwners implements RecordOwners {

    @Inject
    JdbcRecordDetail records;

    @Override
    public boolean owns(int member, UUID record) {
        return records.find(record)
                .map(found -> found.belonging().member())
                .filter(owner -> owner == member)
                .isPresent();
    }
}
