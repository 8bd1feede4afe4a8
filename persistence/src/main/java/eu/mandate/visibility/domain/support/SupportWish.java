package eu.mandate.visibility.domain.support;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What one of the vendor's people asks a customer for.
 *
 * @param purpose what for, as {@code J-P02}, or {@code J-P10/INTERACT} where it has operations
 * @param categories codes, at least one
 * @param records ids of the only records that may be read; empty for all of the categories that no reader's scope limits
 * @param reason in words, for the customer
 * @param ticket number of the case, incident, fault or task; no words, so that it can stand in the log
 * @param hours how long it lasts from its approval
 */
public record SupportWish(
        String purpose, List<String> categories, List<UUID> records, String reason, String ticket, int hours) {

    /** The longest an access can last, in hours. */
    public static final int MOST_HOURS = 72;

    /** How long it lasts when nobody says, in hours. */
    public static final int USUAL_HOURS = 8;

    /** Form of a ticket. */
    public static final String TICKET = "[A-Za-z0-9][A-Za-z0-9._/#-]{0,79}";

    private static final Pattern FORM = Pattern.compile(TICKET);

    public SupportWish {
        requireNonNull(purpose, "purpose");
        requireNonNull(reason, "reason");
        categories = categories.stream().distinct().sorted().toList();
        records = records.stream().distinct().sorted().toList();
        if (categories.isEmpty()) throw new IllegalArgumentException("no category");
        if (!FORM.matcher(ticket).matches()) throw new IllegalArgumentException("no ticket");
        if (hours < 1 || hours > MOST_HOURS) throw new IllegalArgumentException("hours: " + hours);
    }

    /** Whether records of the category are wanted. */
    public boolean covers(String category) {
        return categories.contains(category);
    }

    /** Whether the record may be read, as far as single ones are named. */
    public boolean names(UUID record) {
        return records.isEmpty() || records.contains(record);
    }
}
