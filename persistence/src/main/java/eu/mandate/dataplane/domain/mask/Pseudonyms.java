package eu.mandate.dataplane.domain.mask;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.FieldDuty;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which fields a purpose does without that uses data only without the names (Art. 4(5) GDPR; PIPL Art. 73(3)): whatever names,
 * addresses, pictures or numbers a person. A field in doubt is one of them.
 */
public final class Pseudonyms {

    private static final Set<FieldType> TYPES = EnumSet.of(
            FieldType.EMAIL,
            FieldType.PHONE,
            FieldType.IP_ADDRESS,
            FieldType.LINK,
            FieldType.FILE,
            FieldType.HASH,
            FieldType.SECRET);
    private static final Pattern KEYS = Pattern.compile(
            "(?i).*(name|avatar|picture|photo|user|union|uuid|identif|deviceid|respondent|requester|contact|account|address"
                    + "|sender|recipient|author|uploader|buyer|member|customer|guardian|minor|cookie|agent|counterparty"
                    + "|enterprise|organisation|wecom|ref|providedby|assign|attachment|thumbnail).*");

    private Pseudonyms() {}

    /** Whether the field tells who somebody is. */
    public static boolean identifies(DataField field) {
        return TYPES.contains(field.type()) || KEYS.matcher(field.key()).matches();
    }

    /** What a yes means for a field, where the purpose does without names, too. */
    public static FieldDuty duty(DataField field, Duties duties) {
        var duty = duties.field(field.key());
        if (duty.hidden() || !duties.pseudonymous() || !identifies(field)) return duty;
        return FieldDuty.naming(field.key());
    }

    /** Whether the field is a text in which somebody may be named, so that addresses and numbers in it are blanked. */
    public static boolean mayName(DataField field) {
        return field.type() == FieldType.LONG_TEXT;
    }
}
