package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.HiddenCharacters;
import eu.mandate.kernel.domain.Violation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is wrong with a statement. An absent value passes: whether it may be absent is another rule. */
final class Faults {

    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>(),;:\\\\\"\\[\\]]{1,64}@"
                    + "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}]");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ ()./-]{0,2}[0-9])+");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final int FEWEST_DIGITS = 5;

    private final List<Violation> found = new ArrayList<>();

    List<Violation> all() {
        return List.copyOf(found);
    }

    void add(String member, String reason, Object... arguments) {
        found.add(Violation.of("/" + member, reason, arguments));
    }

    /** One line without characters that hide or turn what is read. */
    Faults line(String member, String value) {
        if (value != null && HiddenCharacters.in(value)) add(member, "text-hidden-character");
        return this;
    }

    /** As {@link #line}, but lines may break. */
    Faults lines(String member, String value) {
        if (value != null && HiddenCharacters.inLines(value)) add(member, "text-hidden-character");
        return this;
    }

    Faults email(String member, String value) {
        if (value != null && !EMAIL.matcher(value).matches()) add(member, "email-form");
        return this;
    }

    Faults phone(String member, String value) {
        if (value == null) return this;
        var digits = value.chars().filter(Character::isDigit).count();
        if (digits < FEWEST_DIGITS || !PHONE.matcher(value).matches()) add(member, "phone-form");
        return this;
    }

    /** ISO 3166-1 alpha-2. */
    Faults country(String member, String value) {
        if (value != null && !COUNTRIES.contains(value)) add(member, "country-unknown");
        return this;
    }

    /** A region of the IANA time zone database. */
    Faults zone(String member, String value) {
        var known = value == null || value.equals("UTC") || value.contains("/") && isZone(value);
        if (!known) add(member, "time-zone-unknown");
        return this;
    }

    private static boolean isZone(String value) {
        return !value.startsWith("SystemV/") && ZoneId.getAvailableZoneIds().contains(value);
    }

    /** A day of the present age, so that a slip of the year is seen. */
    Faults day(String member, LocalDate value) {
        if (value != null && (value.isBefore(FIRST_DAY) || value.isAfter(LAST_DAY))) add(member, "date-out-of-range");
        return this;
    }

    /** The last day does not lie before the first. */
    Faults order(LocalDate first, String lastMember, LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) add(lastMember, "date-before-start");
        return this;
    }

    /** Given when and only when it is wanted. */
    Faults onlyIf(boolean wanted, String member, Object value, String missing, String superfluous) {
        if (wanted && value == null) add(member, missing);
        if (!wanted && value != null) add(member, superfluous);
        return this;
    }

    /** No element twice. */
    Faults distinct(String member, List<String> values) {
        var seen = new HashSet<String>();
        for (var i = 0; values != null && i < values.size(); i++) {
            if (!seen.add(values.get(i))) add(member + "/" + i, "json-repeated-element");
        }
        return this;
    }
}
