package eu.mandate.dataplane.domain.value;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.dataplane.domain.identifier.EmailAddresses;
import eu.mandate.dataplane.domain.identifier.PhoneNumbers;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the values of one field of a profile into the form they are kept in. Texts that people write stay byte for byte,
 * also a leading equals sign: what a spreadsheet would take for a formula is made harmless where a spreadsheet is written.
 */
public final class FieldReader {

    /** Most characters of one line. */
    public static final int LINE = 2_000;

    /** Most characters of a long text; the record as a whole has a limit, too. */
    public static final int LONG_TEXT = 200_000;

    /** Addresses that are kept coarse, because they stand beside what tells where somebody is (row W-057). */
    private static final Set<String> COARSE = Set.of("W-C11.ipAddress");

    private static final int UUID_LENGTH = 36;

    private final String qualified;
    private final DataField field;
    private final Set<String> values;
    private final ReadingContext context;

    /**
     * The reader of one field.
     *
     * @param category code of its category
     */
    public FieldReader(String category, DataField field, ReadingContext context) {
        this.qualified = category + "." + field.key();
        this.field = field;
        this.values = new HashSet<>(field.values());
        this.context = context;
    }

    /** The field. */
    public DataField field() {
        return field;
    }

    /** Reads one value; whether an absent one may be absent is not judged here. */
    public Reading read(Given given) {
        return switch (field.type()) {
            case TEXT -> text(given, LINE);
            case LONG_TEXT -> text(given, LONG_TEXT);
            case NUMBER -> Figures.number(given);
            case AMOUNT -> Figures.amount(given);
            case DATE -> Times.day(given);
            case TIME -> Times.moment(given);
            case YES_NO -> truth(given);
            case LIST -> Sequences.read(given, values);
            case FILE -> identifier(given, FieldReader::file, "file-reference");
            case IP_ADDRESS ->
                normalised(
                        given, COARSE.contains(qualified) ? IpAddresses::coarse : IpAddresses::normalise, "ip-address");
            case LINK -> normalised(given, Links::normalise, "link");
            case EMAIL -> normalised(given, EmailAddresses::normalise, "email-address");
            case PHONE ->
                normalised(given, text -> PhoneNumbers.normalise(text, context.phoneRegion()), "phone-number");
            case HASH ->
                identifier(
                        given,
                        text -> Optional.of(new FieldValue.Digest(context.key().field(qualified, text))),
                        "text");
            case SECRET -> identifier(given, text -> Optional.of(new FieldValue.Secret(text)), "text");
        };
    }

    private Reading text(Given given, int longest) {
        if (!(given instanceof Given.Text offered)) return Reading.refused("value-type-text");
        var text = offered.text();
        if (!values.isEmpty()) return choice(text);
        var fault = unfit(text, longest);
        return fault == null ? Reading.of(new FieldValue.Words(text)) : new Reading(null, fault);
    }

    private Reading choice(String text) {
        return values.contains(text)
                ? Reading.of(new FieldValue.Words(text))
                : Reading.refused("value-not-listed", String.join(", ", field.values()));
    }

    private static Reading truth(Given given) {
        return given instanceof Given.Truth offered
                ? Reading.of(new FieldValue.Truth(offered.truth()))
                : Reading.refused("value-type-truth");
    }

    private static Reading normalised(Given given, Form form, String kind) {
        return identifier(given, text -> form.of(text).map(FieldValue.Words::new), kind);
    }

    /** Whatever identifies something is one visible line: a hidden character would make two of one. */
    private static Reading identifier(Given given, Kept kept, String kind) {
        if (!(given instanceof Given.Text offered)) return Reading.refused("value-type-text");
        var text = offered.text();
        var fault = unfit(text, LINE);
        if (fault != null) return new Reading(null, fault);
        if (text.isEmpty()) return Reading.refused("value-empty");
        if (TextScan.hasHidden(text)) return Reading.refused("text-hidden-character");
        return kept.of(text).map(Reading::of).orElseGet(() -> Reading.refused("value-malformed-" + kind));
    }

    /** Why a text can be kept in no field, or null. */
    static Fault unfit(String text, int longest) {
        if (text.length() > longest) return Fault.of("text-too-long", longest);
        if (TextScan.hasNul(text)) return Fault.of("text-nul");
        if (TextScan.hasLoneSurrogate(text)) return Fault.of("text-half-character");
        return null;
    }

    private static Optional<FieldValue> file(String text) {
        if (text.length() != UUID_LENGTH) return Optional.empty();
        try {
            return Optional.of(new FieldValue.File(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private interface Form {
        Optional<String> of(String text);
    }

    private interface Kept {
        Optional<? extends FieldValue> of(String text);
    }
}
