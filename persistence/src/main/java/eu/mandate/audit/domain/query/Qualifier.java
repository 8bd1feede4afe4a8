package eu.mandate.audit.domain.query;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a term of a search is about; the constant in lower case is what stands before the colon. */
public enum Qualifier {
    /** Who acted: an identifier, {@link #ME} or {@link #PLATFORM}. */
    ACTOR,
    /** What was done: a name, or its beginning with an asterisk behind. */
    ACTION,
    /** What it was about: a kind, an identifier, or both with a slash between. */
    OBJECT,
    /** {@link AuditEntry#ALLOWED}, {@link #REFUSED} or the code of a refusal. */
    OUTCOME,
    /** When, as {@link Period} reads it. */
    CREATED,
    /** A term without qualifier: the number of an entry or a request, or any identifier in it. */
    IDENTIFIER;

    /** The person who searches. */
    public static final String ME = "me";

    /** Entries in which nobody acted. */
    public static final String PLATFORM = "platform";

    /** Every outcome but {@link AuditEntry#ALLOWED}. */
    public static final String REFUSED = "REFUSED";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What stands before the colon; empty for a term without one. */
    public String word() {
        return this == IDENTIFIER ? "" : name().toLowerCase(Locale.ROOT);
    }

    static Optional<Qualifier> of(String word) {
        return Arrays.stream(values())
                .filter(each -> !each.word().isEmpty() && each.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /**
     * The value in its one form.
     *
     * @throws Refusal VALIDATION at {@code /query} when it can be none
     */
    String normal(String value) {
        return switch (this) {
            case ACTOR -> actor(value.toLowerCase(Locale.ROOT));
            case OUTCOME -> outcome(value.toUpperCase(Locale.ROOT).replace('-', '_'));
            case CREATED -> Period.of(value, ZoneOffset.UTC).text();
            default -> value;
        };
    }

    private static String actor(String value) {
        if (value.equals(ME)
                || value.equals(PLATFORM)
                || UUID_FORM.matcher(value).matches()) return value;
        throw Refusal.invalid("/query", "query-actor-malformed", value);
    }

    private static String outcome(String value) {
        var known = Stream.concat(
                Stream.of(AuditEntry.ALLOWED, REFUSED),
                Arrays.stream(Code.values()).map(Code::name));
        if (known.anyMatch(value::equals)) return value;
        throw Refusal.invalid("/query", "query-outcome-unknown", value);
    }
}
