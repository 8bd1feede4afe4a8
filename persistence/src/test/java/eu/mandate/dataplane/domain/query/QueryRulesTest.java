package eu.mandate.dataplane.domain.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.FieldDuty;
import eu.mandate.dataplane.domain.decision.Ground;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.query.RecordQuery.Condition;
import eu.mandate.dataplane.domain.query.RecordQuery.Order;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not seen is not asked for either. */
class QueryRulesTest {

    private static final Ground WHY = Ground.ofInstallation("field-not-for-purpose", "secret", "P");
    static final DataCategory CATEGORY = new DataCategory(
            "X-C01",
            new Text("X", "X"),
            new Text("X", "X"),
            List.of(
                    field("title", FieldType.TEXT),
                    field("body", FieldType.LONG_TEXT),
                    field("hidden", FieldType.TEXT),
                    field("masked", FieldType.TEXT),
                    field("phone", FieldType.PHONE),
                    field("tags", FieldType.LIST),
                    field("sentAt", FieldType.TIME),
                    field("count", FieldType.NUMBER)),
            List.of("USER"),
            List.of(CollectionSource.ENTERED),
            List.of(),
            false,
            VendorRole.PROCESSOR,
            true,
            false,
            List.of(),
            List.of());
    private static final Duties DUTIES = Duties.ofFields(Map.of(
            "hidden", FieldDuty.hidden(Code.PERMISSION_NOT_GRANTED, WHY),
            "masked", FieldDuty.masked(WHY)));

    @ParameterizedTest
    @EnumSource(Operator.class)
    void refusesToFilterByWhatIsHiddenOrMasked(Operator operator) {
        assertRefused(Code.PERMISSION_NOT_GRANTED, () -> filter("hidden", operator, "x"));
        assertRefused(Code.FORBIDDEN_FIELD, () -> filter("masked", operator, "x"));
    }

    @Test
    void refusesToSortAndToGroupByIt() {
        assertRefused(Code.PERMISSION_NOT_GRANTED, () -> sort("hidden"));
        assertRefused(Code.FORBIDDEN_FIELD, () -> sort("masked"));
        assertRefused(Code.PERMISSION_NOT_GRANTED, () -> rules(DUTIES).group("hidden"));
        assertRefused(Code.UNKNOWN_FIELD, () -> sort("none"));
    }

    @Test
    void looksForWordsOnlyInTextsThatAreSeen() {
        var checked = rules(DUTIES).check(query(List.of(), "pier", List.of()));
        assertThat(checked.texts()).containsExactly("title", "body", "tags");
        assertThat(checked.projection().plain()).doesNotContain("hidden", "masked");
        assertThat(checked.projection().masked()).containsExactly("masked");
        assertThat(checked.projection().hidden()).containsExactly("hidden");
    }

    @Test
    void asksByNoNameWhereThePurposeDoesWithoutNames() {
        var duties = new Duties(Map.of(), Set.of(), true, false, 1, null, null, List.of());
        assertRefused(
                Code.FORBIDDEN_FIELD,
                () -> rules(duties)
                        .check(query(List.of(new Condition("phone", Operator.IS, "+4930123456")), "", List.of())));
        var checked = rules(duties).check(query(List.of(), "pier", List.of()));
        assertThat(checked.texts()).containsExactly("title", "hidden", "masked", "tags");
        assertThat(checked.projection().hidden()).containsExactly("phone");
        assertThat(checked.projection().blanked()).containsExactly("body");
    }

    @Test
    void comparesInTheFormThatIsKept() {
        assertThat(filter("phone", Operator.IS, "030 123456")
                        .comparisons()
                        .get(0)
                        .value())
                .isEqualTo(new FieldValue.Words("+4930123456"));
        assertRefused(Code.VALIDATION, () -> filter("phone", Operator.IS, "hello"));
        assertRefused(Code.VALIDATION, () -> filter("count", Operator.FROM, "many"));
        assertRefused(Code.VALIDATION, () -> filter("body", Operator.IS, "x"));
    }

    @Test
    void aTimeIsAskedByADay() {
        var first = new FieldValue.Moment(Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(filter("sentAt", Operator.FROM, "2026-11-01")
                        .comparisons()
                        .get(0)
                        .value())
                .isEqualTo(first);
        assertThat(filter("sentAt", Operator.BEFORE, "2026-11-01")
                        .comparisons()
                        .get(0)
                        .value())
                .isEqualTo(first);
        assertRefused(Code.VALIDATION, () -> filter("sentAt", Operator.FROM, "2026-02-30"));
    }

    @Test
    void aListIsAskedWhetherAValueIsInIt() {
        var asked = filter("tags", Operator.IS, "VIP").comparisons().get(0);
        assertThat(asked.operator()).isEqualTo(Operator.HOLDS);
        assertThat(asked.value()).isEqualTo(new FieldValue.Words("VIP"));
        assertRefused(Code.VALIDATION, () -> filter("tags", Operator.STARTS, "VI"));
        assertRefused(Code.VALIDATION, () -> sort("tags"));
        var masked = Duties.ofFields(Map.of("tags", FieldDuty.masked(WHY)));
        var condition = new Condition("tags", Operator.IS, "VIP");
        assertRefused(Code.FORBIDDEN_FIELD, () -> rules(masked).check(query(List.of(condition), "", List.of())));
    }

    @Test
    void readsTheLineThatPeopleType() {
        var read = Qualifiers.parse("pier state:DRAFT sentAt:>=2026-11-01 name:Li* city:\"New York\" late");
        assertThat(read.words()).isEqualTo("pier late");
        assertThat(read.conditions())
                .containsExactly(
                        new Condition("state", Operator.IS, "DRAFT"),
                        new Condition("sentAt", Operator.FROM, "2026-11-01"),
                        new Condition("name", Operator.STARTS, "Li"),
                        new Condition("city", Operator.IS, "New York"));
    }

    private static CheckedQuery filter(String field, Operator operator, String value) {
        return rules(DUTIES).check(query(List.of(new Condition(field, operator, value)), "", List.of()));
    }

    private static CheckedQuery sort(String field) {
        return rules(DUTIES).check(query(List.of(), "", List.of(new Order(field, true))));
    }

    private static RecordQuery query(List<Condition> conditions, String words, List<Order> order) {
        return new RecordQuery(conditions, words, order, List.of(), SliceRequest.first());
    }

    private static QueryRules rules(Duties duties) {
        return new QueryRules(CATEGORY, duties, new ReadingContext("DE", new HashingKey(new byte[32])));
    }

    private static void assertRefused(Code code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static DataField field(String key, FieldType type) {
        return new DataField(key, new Text(key, key), type, Presence.OPTIONAL, null, false, List.of());
    }
}
