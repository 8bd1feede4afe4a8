package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.dataplane.domain.decision.Ground.Authority;
import eu.mandate.dataplane.domain.mask.Pseudonyms;
import eu.mandate.kernel.domain.Code;
import java.util.List;

/**
 * Why a call is allowed or refused, in both languages, for the record and for each of its fields (Art. 5(2), 12(1) GDPR; PIPL
 * Art. 48).
 *
 * @param code of the refusal, or null
 * @param step number of the step that failed, or null
 * @param reasons in the order of the steps; of a refusal the last one decided
 * @param fields of an allowed call, in the order of the profile
 */
public record Explanation(boolean allowed, Code code, Integer step, List<Reason> reasons, List<Field> fields) {

    public Explanation {
        reasons = List.copyOf(reasons);
        fields = List.copyOf(fields);
    }

    /** A sentence and what it rests on. */
    public record Reason(Text sentence, Authority by) {}

    /** How much of a field comes out. */
    public enum Visibility {
        SHOWN,
        MASKED,
        HIDDEN
    }

    /** One field. @param reason null where nothing had to be decided */
    public record Field(String key, Text name, Visibility visibility, Reason reason) {}

    /**
     * Explains a decision.
     *
     * @param category the decision is about, or null when there is none of that code
     */
    public static Explanation of(Decision decision, DataCategory category) {
        var reasons = decision.grounds().stream().map(Explanation::reason).toList();
        if (decision instanceof Decision.No no) {
            // Who must not know of a record is told no more than that there is none.
            return no.code() == Code.NOT_FOUND
                    ? new Explanation(false, no.code(), null, List.of(), List.of())
                    : new Explanation(false, no.code(), no.step().number(), reasons, List.of());
        }
        var duties = ((Decision.Yes) decision).duties();
        var fields = category.fields().stream()
                .filter(field -> field.presence() != Presence.FORBIDDEN)
                .map(field -> field(field, Pseudonyms.duty(field, duties)))
                .toList();
        return new Explanation(true, null, null, reasons, fields);
    }

    private static Field field(DataField field, FieldDuty duty) {
        var reason = duty.ground() == null ? null : reason(duty.ground());
        return new Field(field.key(), field.name(), visibility(duty), reason);
    }

    private static Visibility visibility(FieldDuty duty) {
        if (duty.hidden()) return Visibility.HIDDEN;
        return duty.masked() ? Visibility.MASKED : Visibility.SHOWN;
    }

    private static Reason reason(Ground ground) {
        return new Reason(Reasons.of(ground), ground.by());
    }
}
