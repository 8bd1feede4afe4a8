package eu.mandate.dataplane.service.export;

import eu.mandate.dataplane.domain.mask.CustomerPseudonyms;
import eu.mandate.dataplane.service.read.RecordPages.Asked;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.RecordScope;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an export rests on, as a hash: which fields come out and how, and the scope its person sees records by, not who fulfils it.
 * A file that was ordered under another one than holds now is neither gone on with nor given out, because it may hold what is
 * hidden by now.
 */
final class ExportBasis {
    private static final int LENGTH = 32;

    private ExportBasis() {}

    /** Of what was asked and allowed; the same on every node. */
    static String of(Asked asked) {
        var projection = asked.query().projection();
        var text = String.join(
                "\n",
                sorted(projection.plain()),
                sorted(projection.partly()),
                sorted(projection.masked()),
                sorted(projection.blanked()),
                new TreeMap<>(projection.granted()).toString(),
                scope(asked.allowed().scope()),
                pseudonyms(asked));
        return HexFormat.of().formatHex(Sha256.of(text)).substring(0, LENGTH);
    }

    /** A file from before identifiers of customers were pseudonyms is not given out either. */
    private static String pseudonyms(Asked asked) {
        var allowed = asked.allowed();
        return Boolean.toString(
                new CustomerPseudonyms(allowed.category(), allowed.context().key()).any());
    }

    private static String scope(RecordScope scope) {
        return String.join(
                "\n",
                Boolean.toString(scope.everything()),
                people(scope.people()),
                sorted(scope.collections()),
                String.valueOf(scope.self()),
                sorted(scope.records()));
    }

    private static String people(CompiledRange people) {
        if (!(people instanceof CompiledRange.Lists lists)) return people.toString();
        return sorted(lists.departments()) + lists.complement() + sorted(lists.members()) + sorted(lists.except());
    }

    private static <T extends Comparable<T>> String sorted(Collection<T> values) {
        return new TreeSet<>(values).toString();
    }
}
