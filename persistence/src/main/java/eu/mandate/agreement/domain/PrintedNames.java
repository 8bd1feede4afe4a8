package eu.mandate.agreement.domain;

import eu.mandate.directory.domain.Named;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Those whom a choice names, as they are printed: by what the directory called them, and by the end of their number there, because
 * two departments may have one name and a name may change.
 *
 * @param first those that are printed, {@link ChoiceNames#MOST} at most
 * @param more how many are not
 */
public record PrintedNames(List<String> first, int more) {

    /** A name as it is printed. It is the customer's word for a part of itself and never one of the document. */
    public static final Pattern NAME = Pattern.compile("“[^”\\n]*” \\[…[0-9a-f]{8}]");

    private static final int END = 8;

    /** Those with a name in the order of the names, then the others by their numbers. */
    public static PrintedNames of(Collection<UUID> ids, List<Named> names) {
        var named = names.stream().filter(one -> ids.contains(one.id())).toList();
        var known = named.stream().map(Named::id).toList();
        var others = ids.stream()
                .filter(id -> !known.contains(id))
                .map(PrintedNames::number)
                .sorted();
        var first = Stream.concat(named.stream().map(PrintedNames::printed), others)
                .limit(ChoiceNames.MOST)
                .toList();
        return new PrintedNames(first, ids.size() - first.size());
    }

    /** Those without a name to print. */
    public static PrintedNames of(Collection<UUID> ids) {
        return of(ids, List.of());
    }

    /** In quotation marks, which the name itself cannot end. */
    private static String printed(Named one) {
        return "“" + one.name().replace('”', '"') + "” " + number(one.id());
    }

    private static String number(UUID id) {
        var digits = id.toString();
        return "[…" + digits.substring(digits.length() - END) + "]";
    }
}
