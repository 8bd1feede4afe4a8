package eu.mandate.instruction.service;

import eu.mandate.instruction.domain.Ledger;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.instruction.store.JdbcLedger;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The ledger of the bound tenant, read from the database only when it changed. Each use asks for the stamp, which is one row; a
 * copy counts only under the stamp it was read for. A stamp is drawn at random with each change, so that one that was rolled back
 * never comes back, and a copy that was made in a transaction that rolled back is never found again.
 */
@ApplicationScoped
public class LedgerCopies {
    /** How many customers' ledgers are kept; the ones used last. */
    static final int MOST = 200;

    @Inject
    JdbcLedger store;

    @Inject
    TenantContext tenant;

    private final Map<TenantId, Copy> copies = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TenantId, Copy> eldest) {
            return size() > MOST;
        }
    });

    /** The ledger as the running transaction sees it. */
    public Ledger ledger() {
        return store.stamp().map(this::copy).map(Copy::ledger).orElse(Ledger.empty());
    }

    /** As {@link #ledger}; nobody else can write to it until the transaction ends. */
    public Ledger locked() {
        return copy(store.lock()).ledger();
    }

    /** What holds at a moment; the projection to the present is kept until the next change. */
    public PolicyInForce at(Instant moment) {
        return at(store.stamp(), moment);
    }

    /** As {@link #at(Instant)}, of a state that was read together with something else. */
    PolicyInForce at(Optional<UUID> stamp, Instant moment) {
        return stamp.map(known -> copy(known).at(moment))
                .orElseGet(() -> Ledger.empty().at(moment));
    }

    private Copy copy(UUID stamp) {
        var kept = copies.get(tenant.require());
        if (kept != null && kept.stamp.equals(stamp)) return kept;
        var fresh = new Copy(stamp, store.read());
        copies.put(tenant.require(), fresh);
        return fresh;
    }

    private static final class Copy {
        private final UUID stamp;
        private final Ledger ledger;
        private volatile Span last;

        Copy(UUID stamp, Ledger ledger) {
            this.stamp = stamp;
            this.ledger = ledger;
        }

        Ledger ledger() {
            return ledger;
        }

        PolicyInForce at(Instant moment) {
            var span = last;
            if (span == null || !span.holds(moment)) {
                span = new Span(ledger.at(moment), ledger.nextChange(moment));
                last = span;
            }
            return span.policy.asOf(moment);
        }
    }

    /** A policy and the first moment at which it may be another. */
    private record Span(PolicyInForce policy, Optional<Instant> end) {
        boolean holds(Instant moment) {
            return !moment.isBefore(policy.at())
                    && end.filter(change -> !moment.isBefore(change)).isEmpty();
        }
    }
}
