package eu.mandate.verifier;

import eu.mandate.verifier.Finding.Where;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds to each detail that is gone the entry that says so, and the other way round. The one may stand far from the other; when too
 * many wait for theirs, only the numbers are compared, so that memory stays bounded.
 */
final class ErasureCheck {
    private static final int MOST = 20_000;

    private final Report report;
    private final Map<String, Where> gone = new HashMap<>();
    private final Map<String, Where> named = new HashMap<>();
    private boolean each = true;
    private long absent;
    private long logged;

    ErasureCheck(Report report) {
        this.report = report;
    }

    /** The detail of this entry is not in the file. */
    void gone(String entry, Where where) {
        absent++;
        pair(entry, where, named, gone);
    }

    /** An erasure was logged here; of which entry, its detail says. */
    void logged(String entry, Where where) {
        logged++;
        if (entry != null) {
            pair(entry, where, gone, named);
        }
    }

    private void pair(String entry, Where where, Map<String, Where> others, Map<String, Where> own) {
        if (each && others.remove(entry) == null) {
            own.put(entry, where);
        }
        if (gone.size() + named.size() > MOST) {
            each = false;
            gone.clear();
            named.clear();
        }
    }

    void finish() {
        report.fact("detailsErased", absent);
        report.fact("erasuresLogged", logged);
        report.fact("erasuresPaired", each);
        if (!gone.isEmpty() || absent > logged) {
            report.add(new Finding(
                    Attack.DETAIL_MISSING,
                    first(gone.values()),
                    Long.toString(logged),
                    Long.toString(absent),
                    each
                            ? "Details are missing whose erasure was not logged: " + gone.size()
                                    + ", the first one here."
                            : "More details are missing than erasures were logged."));
        }
        if (!named.isEmpty()) {
            report.add(
                    Attack.ERASURE_UNDONE,
                    first(named.values()),
                    "Erasures were logged whose details are not gone: " + named.size() + ", the first one here.");
        }
    }

    private static Where first(Collection<Where> places) {
        return places.stream().min(Comparator.comparingLong(Where::from)).orElse(Where.NOWHERE);
    }
}
