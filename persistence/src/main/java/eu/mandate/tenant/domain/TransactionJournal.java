package eu.mandate.tenant.domain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one transaction did, noted while it runs: which space it works in, whether something changed, whether it was
 * recorded. It lives as long as its transaction and is used by one thread.
 */
public final class TransactionJournal {
    private TenantId tenant;
    private int depth;
    private int records;
    private String change;
    private final List<HeldEntry> held = new ArrayList<>();

    /** The space the transaction works in; empty until it was claimed. */
    public Optional<TenantId> tenant() {
        return Optional.ofNullable(tenant);
    }

    /**
     * Ties the transaction to one space, for good.
     *
     * @return true when this call tied it, false when it was tied to the same space before
     * @throws IllegalStateException when it works in another space
     */
    public boolean claim(TenantId wanted) {
        requireNonNull(wanted);
        if (tenant == null) {
            tenant = wanted;
            return true;
        }
        if (!tenant.equals(wanted)) {
            throw new IllegalStateException(
                    "the transaction works in tenant " + tenant + " and cannot switch to " + wanted);
        }
        return false;
    }

    /** A service call begins. The outermost call starts with a clean slate. */
    public void enter() {
        if (depth++ == 0) {
            records = 0;
            change = null;
        }
    }

    /** A service call ends, well or badly. */
    public void leave() {
        if (depth == 0) {
            throw new IllegalStateException("left more calls than were entered");
        }
        depth--;
    }

    /** Whether no other service call of this transaction is under way around the present one. */
    public boolean outermost() {
        return depth == 1;
    }

    /** Something stored was changed. */
    public void changed(String what) {
        if (change == null) {
            change = requireNonNull(what);
        }
    }

    /** Whether something stored was changed within the outermost call. */
    public boolean changesSomething() {
        return change != null;
    }

    /** An entry was appended to the audit log. */
    public void recorded() {
        records++;
    }

    /** Whether a service call is under way in which an entry can be held. */
    public boolean insideCall() {
        return depth > 0;
    }

    /** Keeps an entry until the end of the outermost call. */
    public void hold(HeldEntry entry) {
        held.add(entry);
    }

    /** Whether entries are held; a transaction must not commit with them. */
    public boolean holds() {
        return !held.isEmpty();
    }

    /** Gives out the entries that were held, in their order; none are held any more. */
    public List<HeldEntry> release() {
        var released = List.copyOf(held);
        held.clear();
        return released;
    }

    /**
     * Checks at the end of the outermost call that what happened was recorded.
     *
     * @throws IllegalStateException when an entry is owed; it rolls the transaction back
     */
    public void settle(Recording owed, String call) {
        if (owed == Recording.NONE || records > 0) {
            return;
        }
        if (change != null) {
            throw new IllegalStateException(call + " changed " + change + " and recorded nothing");
        }
        if (owed == Recording.REQUIRED) {
            throw new IllegalStateException(call + " recorded nothing");
        }
    }
}
