package eu.mandate.audit;

import eu.mandate.audit.domain.AuditLog;
import eu.mandate.audit.domain.AuditLogContract;
import eu.mandate.audit.store.JdbcAuditLog;
import eu.mandate.audit.store.KeyFolder;
import eu.mandate.audit.store.ReferenceKeys;
import eu.mandate.driver.Installation;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadLocalRandom;

/** The table keeps what every audit log promises, as the restricted role and under its row policies. */
class JdbcAuditLogIT implements AuditLogContract {
    @Override
    public AuditLog log() {
        // Entries refer to no tenant's row, so a number that nobody has gives an empty log.
        var tenant = new TenantId(ThreadLocalRandom.current().nextInt(1_000_000_000, Integer.MAX_VALUE));
        var context = new TenantContext();
        context.bind(tenant);
        try {
            var data = Installation.shared().applicationData(tenant.value());
            var database = new Database(data);
            var keys = KeyFolder.at(Installation.shared().data().resolve("secrets/audit"));
            return new JdbcAuditLog(database, context, new ReferenceKeys(database, keys));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
