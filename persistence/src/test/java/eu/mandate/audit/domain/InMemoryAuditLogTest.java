package eu.mandate.audit.domain;

class InMemoryAuditLogTest implements AuditLogContract {
    @Override
    public AuditLog log() {
        return new InMemoryAuditLog();
    }
}
