package eu.mandate.dataplane.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.FieldDuty;
import eu.mandate.dataplane.domain.decision.Ground;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.identifier.SubjectKey;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.query.Operator;
import eu.mandate.dataplane.domain.query.QueryRules;
import eu.mandate.dataplane.domain.query.RecordQuery;
import eu.mandate.dataplane.domain.query.RecordQuery.Condition;
import eu.mandate.dataplane.domain.query.RecordRange;
import eu.mandate.dataplane.domain.query.Traces;
import eu.mandate.dataplane.domain.record.RecordSubject.Role;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.visibility.domain.RecordScope;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The statement reads what comes out and nothing else, and values stand in it as arguments only. */
class RecordSqlTest {
    private static final Ground WHY = Ground.ofInstallation("field-not-for-purpose", "hidden", "P");
    private static final Duties DUTIES = Duties.ofFields(Map.of(
            "hidden", FieldDuty.hidden(Code.PURPOSE_NOT_ALLOWED, WHY),
            "digest", FieldDuty.masked(WHY),
            "health", FieldDuty.masked(WHY)));

    private static DataField field(String key, FieldType type, SensitivityKind sensitivity) {
        return new DataField(key, new Text(key, key), type, Presence.OPTIONAL, sensitivity, false, List.of());
    }

    private static DataCategory category(List<DataField> fields) {
        var name = new Text("X", "X");
        return new DataCategory(
                "X-C01",
                name,
                name,
                fields,
                List.of(),
                List.of(),
                List.of(),
                false,
                VendorRole.PROCESSOR,
                true,
                false,
                List.of(),
                List.of());
    }

    private static final DataCategory CATEGORY = category(List.of(
            field("title", FieldType.TEXT, null),
            field("body", FieldType.LONG_TEXT, null),
            field("hidden", FieldType.TEXT, null),
            field("digest", FieldType.HASH, null),
            field("health", FieldType.TEXT, SensitivityKind.HEALTH),
            field("count", FieldType.NUMBER, null),
            field("price", FieldType.AMOUNT, null),
            field("due", FieldType.TIME, null),
            field("open", FieldType.YES_NO, null),
            field("tags", FieldType.LIST, null)));

    private static String columns(List<String> asked) {
        return new ProjectionSql(CATEGORY, Projection.of(CATEGORY, DUTIES, asked)).columns();
    }

    private static RecordSql residual(String words, Condition... conditions) {
        var context = new ReadingContext("DE", new HashingKey(new byte[HashingKey.LENGTH]));
        var query = new RecordQuery(List.of(conditions), words, List.of(), List.of(), SliceRequest.first());
        return RecordSql.residual(new QueryRules(CATEGORY, DUTIES, context).check(query));
    }

    @Test
    void aHiddenFieldIsInNoColumn() {
        assertThat(columns(List.of())).contains("'title', r.fields -> 'title'").doesNotContain("hidden");
    }

    @Test
    void ofAMaskedFieldOnlyItsPresenceIsRead() {
        assertThat(columns(List.of()))
                .contains("jsonb_exists(r.fields, 'digest')")
                .doesNotContain("r.fields -> 'digest'");
    }

    @Test
    void whatIsKeptSealedIsReadOnlyWhenSomeOfItComesOut() {
        assertThat(columns(List.of())).contains("r.sealed").doesNotContain("'health'");
        assertThat(columns(List.of("title"))).doesNotContain("r.sealed");
    }

    @Test
    void whereEverythingMayComeOutARowIsReadAsItStandsUnlessItHoldsSomethingElse() {
        var fields = category(
                List.of(field("title", FieldType.TEXT, null), field("health", FieldType.TEXT, SensitivityKind.HEALTH)));
        assertThat(new ProjectionSql(fields, Projection.of(fields, Duties.NONE, List.of())).columns())
                .startsWith(
                        "case when r.fields - array['title'] = '{}'::jsonb then r.fields else jsonb_build_object('title',");
        assertThat(new ProjectionSql(fields, Projection.of(fields, Duties.NONE, List.of("health"))).columns())
                .startsWith("'{}'::jsonb as shown");
        assertThat(columns(List.of())).startsWith("jsonb_build_object('title',");
    }

    @Test
    void aColumnThatWouldHoldNothingIsNotThere() {
        assertThat(columns(List.of("title"))).doesNotContain("present", "sealed_part", "ungranted");
        assertThat(columns(List.of())).contains("present", "sealed_part").doesNotContain("ungranted");
    }

    @Test
    void manyFieldsAreReadInPieces() {
        var many = category(IntStream.range(0, 120)
                .mapToObj(number -> field("f" + number, FieldType.TEXT, null))
                .toList());
        assertThat(new ProjectionSql(many, Projection.of(many, Duties.NONE, List.of())).columns())
                .contains(") || jsonb_build_object(");
    }

    @Test
    void aKeyThatIsNoNameIsNoPartOfAStatement() {
        var bad = category(List.of(field("x'||pg_sleep(9)||'", FieldType.TEXT, null)));
        var projection = Projection.of(bad, Duties.NONE, List.of());
        assertThatThrownBy(() -> new ProjectionSql(bad, projection).columns())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesAreArguments() {
        var sql = residual(
                "O'Brien 100%",
                new Condition("title", Operator.STARTS, "'; drop"),
                new Condition("count", Operator.FROM, "12.5"),
                new Condition("price", Operator.IS, "12.50 EUR"),
                new Condition("due", Operator.BEFORE, "2026-11-22T10:00:00+01:00"),
                new Condition("open", Operator.IS, "true"),
                new Condition("tags", Operator.HOLDS, "x"));
        assertThat(sql.text()).doesNotContain("drop", "Brien", "12.5");
        assertThat(sql.arguments())
                .containsExactly(
                        "'; drop",
                        new BigDecimal("12.5"),
                        "EUR",
                        1250L,
                        "2026-11-22T09:00:00.000000Z",
                        "true",
                        "x",
                        "O'Brien",
                        "100%");
    }

    @Test
    void wordsAreSoughtInNoFieldThatIsNotSeen() {
        assertThat(residual("word").text()).contains("'title'", "'body'").doesNotContain("hidden", "digest", "health");
    }

    @Test
    void theRangeIsComparedByWhatReachesAnIndex() {
        var range =
                new RecordRange("X-C01", Instant.EPOCH, Instant.EPOCH, null, null, RecordScope.ALL, Traces.ALL, false);
        var sql = RecordSql.range(7, range);
        assertThat(sql.text()).startsWith("r.tenant_id = ?").doesNotContain("fields");
        assertThat(sql.arguments()).startsWith(7, "X-C01");
    }

    @Test
    void aPersonIsFoundByNoTraceThatComesFromAHiddenField() {
        var key = new SubjectKey(new byte[32]);
        var open = new RecordRange("X-C01", null, null, null, key, RecordScope.ALL, Traces.ALL, false);
        assertThat(RecordSql.range(7, open).text()).doesNotContain("s.role");
        var traces = new Traces(Set.of(Role.NAMED, Role.MENTIONED), Set.of());
        var less = new RecordRange("X-C01", null, null, null, key, RecordScope.ALL, traces, false);
        assertThat(RecordSql.range(7, less).text()).contains("s.role in (1, 3)");
    }

    @Test
    void whoMaySeeOnlyWhatIsUnderHoldSeesNothing() {
        var range = new RecordRange("X-C01", null, null, null, null, RecordScope.ALL, Traces.ALL, true);
        assertThat(RecordSql.range(7, range).text()).endsWith(" and false");
    }
}
