package eu.mandate.dataplane.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.dataplane.domain.correction.KeptField;
import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredFieldsTest {

    private static final Provenance SOURCE =
            new Provenance(CollectionSource.SYNC_NETWORK, "tickets", "client", Instant.parse("2026-11-22T10:00:00Z"));
    private static final Provenance PERSON =
            new Provenance(CollectionSource.ENTERED, null, "person", Instant.parse("2026-11-23T10:00:00.5Z"));

    private static DataField field(String key, FieldType type) {
        return new DataField(key, null, type, Presence.OPTIONAL, null, false, List.of());
    }

    @Test
    void every_kind_of_value_comes_back_as_it_was_kept() {
        var values = new TreeMap<String, FieldValue>();
        values.put("text", new FieldValue.Words("=1+1 \"q\" \\ \n\t\u0001 \u202e\u200d 青禾 \ud83d\ude00"));
        values.put("number", new FieldValue.Figure(new BigDecimal("-12.000000000001")));
        values.put("amount", new FieldValue.Amount(-1250, "EUR"));
        values.put("day", new FieldValue.Day(LocalDate.of(2026, 11, 22)));
        values.put("time", new FieldValue.Moment(Instant.parse("2026-11-22T10:00:00.000001Z")));
        values.put("yes", new FieldValue.Truth(true));
        values.put("file", new FieldValue.File(UUID.randomUUID()));
        values.put("hash", new FieldValue.Digest("00ff"));
        values.put("secret", new FieldValue.Secret("s"));
        values.put("list", new FieldValue.Many(List.of(Given.of("a"), new Given.Figure(BigDecimal.TEN), given())));
        var fields = List.of(
                field("text", FieldType.LONG_TEXT),
                field("number", FieldType.NUMBER),
                field("amount", FieldType.AMOUNT),
                field("day", FieldType.DATE),
                field("time", FieldType.TIME),
                field("yes", FieldType.YES_NO),
                field("file", FieldType.FILE),
                field("hash", FieldType.HASH),
                field("secret", FieldType.SECRET),
                field("list", FieldType.LIST),
                field("absent", FieldType.TEXT));

        assertThat(StoredFields.read(fields, StoredFields.write(values))).isEqualTo(values);
    }

    private static Given given() {
        var members = new TreeMap<String, Given>();
        members.put("a", new Given.Truth(false));
        members.put("b", Given.NOTHING);
        return new Given.Members(members);
    }

    @Test
    void moments_sort_as_texts_in_the_order_of_time() {
        assertThat(StoredFields.write(Map.of("at", new FieldValue.Moment(Instant.parse("2026-11-22T10:00:00Z")))))
                .isEqualTo("{\"at\":\"2026-11-22T10:00:00.000000Z\"}");
    }

    @Test
    void a_value_whose_field_has_another_type_by_now_is_left_out() {
        assertThat(StoredFields.read(
                        List.of(field("a", FieldType.NUMBER), field("b", FieldType.DATE)), "{\"a\":\"x\",\"b\":\"y\"}"))
                .isEmpty();
    }

    @Test
    void sensitive_fields_and_secrets_are_kept_sealed() {
        var sensitive = new DataField(
                "a", null, FieldType.TEXT, Presence.OPTIONAL, SensitivityKind.values()[0], false, List.of());

        assertThat(StoredFields.sealed(sensitive)).isTrue();
        assertThat(StoredFields.sealed(field("b", FieldType.SECRET))).isTrue();
        assertThat(StoredFields.sealed(field("c", FieldType.TEXT))).isFalse();
    }

    @Test
    void a_correction_keeps_both_words_and_where_they_come_from() {
        var name = field("name", FieldType.TEXT);
        var corrected = new KeptField(
                new FieldValue.Words("Annna"), SOURCE, new KeptField.Correction(new FieldValue.Words("Anna"), PERSON));
        var emptied = new KeptField(new FieldValue.Words("x"), SOURCE, new KeptField.Correction(null, PERSON));
        var added = new KeptField(null, null, new KeptField.Correction(new FieldValue.Words("y"), PERSON));

        assertThat(StoredCorrection.read(name, StoredCorrection.write(corrected)))
                .isEqualTo(corrected);
        assertThat(StoredCorrection.read(name, StoredCorrection.write(emptied))).isEqualTo(emptied);
        assertThat(StoredCorrection.read(name, StoredCorrection.write(added))).isEqualTo(added);
    }
}
