package eu.mandate.tenant.service;

import eu.mandate.tenant.domain.HeldEntry;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TransactionJournal;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.entity.TenantEntities;
import eu.mandate.tenant.store.TenantSetting;
import eu.mandate.tenant.store.TransactionWrites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ties the running transaction to one tenant, for the persistence provider and for the database's row policies. */
@ApplicationScoped
public class TenantTransaction {
    @Inject
    ChangeJournal journals;

    @Inject
    TenantContext context;

    @Inject
    TenantEntities entities;

    @Inject
    TenantSetting setting;

    @Inject
    TransactionWrites writes;

    /** Whether a transaction is running at all. */
    public boolean running() {
        return journals.current().isPresent();
    }

    /** @throws IllegalStateException outside of a transaction */
    public TransactionJournal journal() {
        return journals.require();
    }

    /**
     * Ties the running transaction to a tenant; the first time sets it for entities and policies.
     *
     * @throws IllegalStateException when the transaction works in another tenant
     */
    public void claim(TenantId tenant) {
        if (journals.require().claim(tenant)) {
            entities.workIn(tenant);
            setting.apply(tenant);
        }
    }

    /**
     * The tenant an event of the present call belongs to: the bound one, else the one the transaction works in, else the
     * installation.
     */
    public TenantId responsible() {
        return context.current()
                .or(() -> journals.current().flatMap(TransactionJournal::tenant))
                .orElse(TenantId.INSTALLATION);
    }

    /**
     * Records an entry: with the change, when something was changed already; otherwise when the outermost call ends and it
     * is known whether something was.
     */
    public void record(HeldEntry entry) {
        var journal = journal();
        journal.recorded();
        if (journal.insideCall() && !journal.changesSomething()) {
            journal.hold(entry);
        } else {
            entry.write();
        }
    }

    /**
     * Writes the entries that were held: in the transaction when it changed something, and committed apart, durable when
     * this returns, when it only read.
     */
    public void writeHeld() {
        if (!journal().holds() || journals.rollsBack()) {
            return;
        }
        boolean onlyRead = !journal().changesSomething() && writes.none();
        for (var entry : journal().release()) {
            if (onlyRead) {
                entry.commitApart();
            } else {
                entry.write();
            }
        }
    }

    /** Sends pending changes to the database, so that constraints and the journal see them; no-op when rolling back. */
    public void flush() {
        if (!journals.rollsBack()) {
            entities.flush();
        }
    }
}
