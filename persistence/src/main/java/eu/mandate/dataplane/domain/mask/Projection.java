package eu.mandate.dataplane.domain.mask;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.visibility.domain.OwnGrant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a category that come out, for the statement that reads them: what is not in it is never read, so nothing has
 * to be taken out afterwards.
 *
 * @param plain keys that come out as they are
 * @param partly keys that are read and come out masked by {@link Masking}
 * @param masked keys that come out as {@link Masking#WHOLE} and are not read, only whether they are there
 * @param blanked keys of texts in which addresses and numbers of people are blanked
 * @param hidden keys that do not come out at all
 * @param granted of what comes out only where the member responsible for the record granted it, by key
 */
public record Projection(
        List<String> plain,
        List<String> partly,
        List<String> masked,
        List<String> blanked,
        List<String> hidden,
        Map<String, OwnGrant> granted) {

    public Projection {
        plain = List.copyOf(plain);
        partly = List.copyOf(partly);
        masked = List.copyOf(masked);
        blanked = List.copyOf(blanked);
        hidden = List.copyOf(hidden);
        granted = Map.copyOf(granted);
    }

    /**
     * What comes out under the duties of a yes.
     *
     * @param asked keys the caller wants; empty for all
     */
    public static Projection of(DataCategory category, Duties duties, List<String> asked) {
        var making = new Projection.Making(duties);
        category.fields().stream()
                .filter(field -> field.presence() != Presence.FORBIDDEN)
                .filter(field -> asked.isEmpty() || asked.contains(field.key()))
                .forEach(making::add);
        return new Projection(
                making.plain, making.partly, making.masked, making.blanked, making.hidden, making.granted);
    }

    /** Everything that comes out in some form. */
    public List<String> visible() {
        var all = new ArrayList<>(plain);
        all.addAll(partly);
        all.addAll(masked);
        return all;
    }

    private static final class Making {
        private final Duties duties;
        private final List<String> plain = new ArrayList<>();
        private final List<String> partly = new ArrayList<>();
        private final List<String> masked = new ArrayList<>();
        private final List<String> blanked = new ArrayList<>();
        private final List<String> hidden = new ArrayList<>();
        private final Map<String, OwnGrant> granted = new HashMap<>();

        Making(Duties duties) {
            this.duties = duties;
        }

        void add(DataField field) {
            var duty = Pseudonyms.duty(field, duties);
            if (duty.grant() != null) granted.put(field.key(), duty.grant());
            if (duty.hidden()) hidden.add(field.key());
            else if (duty.masked()) (Masking.isPartial(field) ? partly : masked).add(field.key());
            else {
                plain.add(field.key());
                if (duties.pseudonymous() && Pseudonyms.mayName(field)) blanked.add(field.key());
            }
        }
    }
}
