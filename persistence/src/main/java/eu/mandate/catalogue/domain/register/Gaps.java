package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects what is missing or contradictory in an entry. */
final class Gaps {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Nothing that a register tells of is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final List<Violation> found = new ArrayList<>();

    /** Every value has to be there when the condition holds. */
    Gaps require(boolean condition, String pointer, Object value) {
        return when(condition && isMissing(value), pointer, "register-value-needed");
    }

    /** The code has to be a country's; a missing one is not judged here. */
    Gaps country(String pointer, String code) {
        return when(code != null && !COUNTRIES.contains(code), pointer, "country-unknown");
    }

    Gaps countries(String pointer, List<String> codes) {
        if (codes == null) return this;
        for (var i = 0; i < codes.size(); i++) country(pointer + "/" + i, codes.get(i));
        return this;
    }

    /** The later date may not lie before the earlier one. */
    Gaps order(LocalDate earlier, LocalDate later, String pointer) {
        return when(earlier != null && later != null && later.isBefore(earlier), pointer, "date-before-start");
    }

    /** Each code has to be known; absent ones are not judged here. */
    Gaps among(String pointer, List<String> codes, Set<String> known, String reason) {
        if (codes == null) return this;
        for (var i = 0; i < codes.size(); i++) when(!known.contains(codes.get(i)), pointer + "/" + i, reason);
        return this;
    }

    /** No element may stand in a list twice. */
    Gaps once(String pointer, List<?> elements) {
        var met = new HashSet<Object>();
        for (var i = 0; i < elements.size(); i++)
            when(!met.add(elements.get(i)), pointer + "/" + i, "json-repeated-element");
        return this;
    }

    /** What is said to have happened may not lie ahead, nor before anything of the kind was done. */
    Gaps happened(String pointer, LocalDate day, LocalDate today) {
        return when(day != null && day.isAfter(today), pointer, "date-in-future")
                .when(day != null && day.isBefore(EARLIEST), pointer, "date-too-early");
    }

    Gaps when(boolean wrong, String pointer, String reason, Object... arguments) {
        if (wrong) found.add(Violation.of(pointer, reason, arguments));
        return this;
    }

    List<Violation> found() {
        return List.copyOf(found);
    }

    private static boolean isMissing(Object value) {
        if (value instanceof String text) return text.isBlank();
        if (value instanceof Collection<?> elements) return elements.isEmpty();
        return value == null;
    }
}
