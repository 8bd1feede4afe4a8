package eu.mandate.dataplane.domain.mask;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.dataplane.domain.value.ReadingContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowingTest {
    private static final Text NAME = new Text("X", "X");
    private static final DataCategory CATEGORY = new DataCategory(
            "X-C01",
            NAME,
            NAME,
            List.of(
                    field("body", FieldType.LONG_TEXT),
                    field("mail", FieldType.EMAIL),
                    field("price", FieldType.AMOUNT),
                    field("tags", FieldType.LIST),
                    field("secret", FieldType.SECRET)),
            List.of(),
            List.of(),
            List.of(),
            false,
            VendorRole.PROCESSOR,
            true,
            false,
            List.of(),
            List.of());

    private static DataField field(String key, FieldType type) {
        return new DataField(key, NAME, type, Presence.OPTIONAL, null, false, List.of());
    }

    private final Showing showing = new Showing(
            CATEGORY,
            new Projection(
                    List.of("body", "price", "tags"),
                    List.of("mail"),
                    List.of("secret"),
                    List.of("body"),
                    List.of(),
                    Map.of()),
            new ReadingContext("DE", new HashingKey(new byte[HashingKey.LENGTH])));

    @Test
    void eachValueComesOutInTheFormThatIsLeftOfItInTheOrderOfTheProfile() {
        Map<String, FieldValue> values = Map.of(
                "price", new FieldValue.Amount(1250, "EUR"),
                "mail", new FieldValue.Words("anna@example.org"),
                "body", new FieldValue.Words("call +49 151 23456789 now"));
        var shown = showing.all(values, Set.of("secret"));
        assertThat(shown.keySet()).containsExactly("body", "mail", "price", "secret");
        assertThat(shown.get("body")).isEqualTo("call *** now");
        assertThat(shown.get("mail")).isEqualTo("a***@***");
        assertThat(shown.get("price")).isEqualTo(Map.of("value", "12.50", "currency", "EUR"));
        assertThat(shown.get("secret")).isEqualTo("***");
    }

    @Test
    void aValueThatWasReadByMistakeIsStillMasked() {
        assertThat(showing.one("secret", new FieldValue.Secret("hunter2"))).isEqualTo("***");
        assertThat(showing.one("unknown", new FieldValue.Words("x"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "446400,EUR,4464.00",
        "446400,CNY,4464.00",
        "4464,JPY,4464",
        "12345,KWD,12.345",
        "-50,EUR,-0.50",
        "9223372036854775807,CNY,92233720368547758.07"
    })
    void moneyHasAllTheDecimalsOfItsCurrency(long minorUnits, String currency, String figure) {
        assertThat(showing.one("price", new FieldValue.Amount(minorUnits, currency)))
                .isEqualTo(Map.of("value", figure, "currency", currency));
    }

    @Test
    void aListKeepsItsShape() {
        var list = new FieldValue.Many(List.of(
                Given.of("a"), Given.NOTHING, new Given.Members(Map.of("n", new Given.Figure(BigDecimal.ONE)))));
        assertThat(showing.one("tags", list)).asString().isEqualTo("[a, null, {n=1}]");
    }
}
