package eu.mandate.dataplane.domain.query;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.FieldDuty;
import eu.mandate.dataplane.domain.mask.CustomerPseudonyms;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.mask.Pseudonyms;
import eu.mandate.dataplane.domain.query.CheckedQuery.Comparison;
import eu.mandate.dataplane.domain.query.RecordQuery.Condition;
import eu.mandate.dataplane.domain.value.FieldReader;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.dataplane.domain.value.Written;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What may be asked by. Who does not see a field learns nothing of it by looking for its values, putting records in its order
 * or counting by it: such a query is refused whole, with the code that hides the field. Words are looked for only in the texts
 * that the caller sees.
 */
public final class QueryRules {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String NUMBER = "externalId";
    private static final List<String> OF_RECORD = List.of("occurredAt", NUMBER);
    private static final List<FieldType> TEXTS = List.of(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.LIST);

    private final DataCategory category;
    private final Duties duties;
    private final ReadingContext context;
    private final CustomerPseudonyms customers;

    /** @param duties of the yes to the read or search */
    public QueryRules(DataCategory category, Duties duties, ReadingContext context) {
        this.category = category;
        this.duties = duties;
        this.context = context;
        this.customers = new CustomerPseudonyms(category, context.key());
    }

    /**
     * The query, safe to run.
     *
     * @throws Refusal UNKNOWN_FIELD, FORBIDDEN_FIELD or the code that hides a field it asks by; VALIDATION for a malformed value
     */
    public CheckedQuery check(RecordQuery query) {
        if (query.conditions().size() > RecordQuery.MOST || query.order().size() > RecordQuery.MOST) {
            throw Refusal.invalid("/conditions", "query-too-long", RecordQuery.MOST);
        }
        var comparisons = new ArrayList<Comparison>();
        for (var at = 0; at < query.conditions().size(); at++) {
            comparisons.add(comparison("/conditions/" + at, query.conditions().get(at)));
        }
        for (var at = 0; at < query.order().size(); at++) {
            var order = query.order().get(at);
            sortable("/order/" + at, order.field());
        }
        query.fields().forEach(key -> known("/fields", key));
        return new CheckedQuery(comparisons, texts(query), query, Projection.of(category, duties, query.fields()));
    }

    /** A field that figures are grouped by has to be seen, too. */
    public DataField group(String key) {
        var field = usable("/groupBy", key);
        insist(key, customers.has(key));
        return field;
    }

    /** A field that is put right has to be seen: whoever could correct what is masked could find it out by trying. */
    public DataField corrected(String key) {
        return usable("/corrections", key);
    }

    /** A field whose correction is withdrawn may be masked, because nothing is learnt by it, but not hidden. */
    public void withdrawn(String key) {
        known("/field", key);
        if (duties.field(key).hidden()) throw hidden(duties.field(key));
    }

    private Comparison comparison(String pointer, Condition condition) {
        var field = usable(pointer, condition.field());
        if (SealedTexts.has(field)) throw Refusal.of(Code.FORBIDDEN_FIELD, "query-sealed-field", field.key());
        var operator = condition.operator().on(field.type());
        if (!operator.fits(field.type())) {
            throw Refusal.invalid(pointer, "query-operator", field.key(), operator.name());
        }
        if (operator != Operator.IS) insist(field.key(), customers.has(field.key()));
        return new Comparison(field, operator, value(pointer, field, condition));
    }

    private FieldValue value(String pointer, DataField field, Condition condition) {
        var open = condition.operator() == Operator.STARTS || field.type() == FieldType.LIST;
        if (open) return new FieldValue.Words(condition.value());
        var reading = new FieldReader(category.code(), field, context)
                .read(Written.given(field.type(), text(field, condition)));
        if (reading.fault() == null) return reading.value();
        throw Refusal.invalid(
                pointer, reading.fault().reason(), reading.fault().arguments().toArray());
    }

    private void sortable(String pointer, String key) {
        insist(key, customers.has(key) || customers.any() && key.equals(NUMBER));
        if (OF_RECORD.contains(key)) return;
        var field = usable(pointer, key);
        if (field.type() == FieldType.LIST || field.type() == FieldType.FILE || field.type() == FieldType.LONG_TEXT) {
            throw Refusal.invalid(pointer, "query-order", field.key());
        }
    }

    /** From a day on, or before it, is from its first moment in UTC. */
    private static String text(DataField field, Condition condition) {
        var day = field.type() == FieldType.TIME
                && condition.operator() != Operator.IS
                && DAY.matcher(condition.value()).matches();
        return day ? condition.value() + "T00:00:00Z" : condition.value();
    }

    /** What comes out as a pseudonym is asked by as a whole: by its beginning or its order it could be worked out. */
    private static void insist(String key, boolean pseudonym) {
        if (pseudonym) throw Refusal.of(Code.FORBIDDEN_FIELD, "query-pseudonym", key);
    }

    private List<String> texts(RecordQuery query) {
        if (query.words().isBlank()) return List.of();
        return category.fields().stream()
                .filter(field -> TEXTS.contains(field.type()) && field.presence() != Presence.FORBIDDEN)
                .filter(field -> duties.field(field.key()).usable() && !anonymous(field))
                .filter(field -> !customers.has(field.key()) && !SealedTexts.has(field))
                .map(DataField::key)
                .toList();
    }

    private DataField usable(String pointer, String key) {
        var field = known(pointer, key);
        var duty = duties.field(key);
        if (duty.hidden()) throw hidden(duty);
        if (duty.grant() != null) throw Refusal.of(Code.PERMISSION_NOT_GRANTED, "query-granted-field", key);
        if (duty.masked() || anonymous(field)) throw Refusal.of(Code.FORBIDDEN_FIELD, "query-unseen-field", key);
        return field;
    }

    private static Refusal hidden(FieldDuty duty) {
        return Refusal.of(
                duty.code(), duty.ground().key(), duty.ground().arguments().toArray());
    }

    private boolean anonymous(DataField field) {
        return duties.pseudonymous() && (Pseudonyms.identifies(field) || Pseudonyms.mayName(field));
    }

    private DataField known(String pointer, String key) {
        return category.fields().stream()
                .filter(field -> field.key().equals(key) && field.presence() != Presence.FORBIDDEN)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Code.UNKNOWN_FIELD, "field-unknown", category.code())
                        .with(Violation.of(pointer, "field-unknown", category.code())));
    }
}
