package eu.mandate.dataplane.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of field keeps one form of its values and refuses what has none. */
class FieldReaderTest {

    private static final ReadingContext CHINA = new ReadingContext("CN", new HashingKey(new byte[HashingKey.LENGTH]));

    @ParameterizedTest
    @ValueSource(
            strings = {"=SUM(A1)", "+1", "-1", "@x", "\tx", "\r\n", "\u202Eabc", "a\u200Db", "ﬁ", "e\u0301", "", " x "})
    void keepsWhatPeopleWriteByteForByte(String text) {
        for (var type : List.of(FieldType.TEXT, FieldType.LONG_TEXT)) {
            assertThat(read(type, text).value()).isEqualTo(new FieldValue.Words(text));
        }
    }

    @ParameterizedTest
    @CsvSource({"a\u0000b, text-nul", "a\uD800b, text-half-character", "\uDC00, text-half-character"})
    void refusesWhatNoStoreCanKeep(String text, String reason) {
        for (var type :
                List.of(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.EMAIL, FieldType.SECRET, FieldType.HASH)) {
            assertThat(read(type, text).fault().reason()).as(type.name()).isEqualTo(reason);
        }
        assertThat(reader(FieldType.LIST)
                        .read(new Given.Sequence(List.of(Given.of(text))))
                        .fault()
                        .pointer())
                .isEqualTo("/0");
    }

    @Test
    void refusesHiddenCharactersInWhatIdentifies() {
        for (var type : List.of(FieldType.EMAIL, FieldType.PHONE, FieldType.LINK, FieldType.SECRET, FieldType.HASH)) {
            assertThat(read(type, "a\u200Bb@example.com").fault().reason())
                    .as(type.name())
                    .isEqualTo("text-hidden-character");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 13800138000, +8613800138000",
        "PHONE, +86 138 0013 8000, +8613800138000",
        "PHONE, +49 (0)30 123456, +4930123456",
        "PHONE, １３８００１３８０００, +8613800138000",
        "EMAIL, Anna.Berg@Example.COM, Anna.Berg@example.com",
        "EMAIL, anna@bücher.example, anna@xn--bcher-kva.example",
        "IP_ADDRESS, 192.168.0.1, 192.168.0.1",
        "IP_ADDRESS, 2001:DB8:0:0:0:0:0:1, 2001:db8::1",
        "IP_ADDRESS, ::1, ::1",
        "IP_ADDRESS, 2001:db8:0:1:0:0:0:1, 2001:db8:0:1::1",
        "LINK, https://example.com/a?b=c, https://example.com/a?b=c"
    })
    void keepsOneFormOfAddressesAndNumbers(FieldType type, String text, String kept) {
        assertThat(read(type, text).value()).isEqualTo(new FieldValue.Words(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 12",
        "PHONE, +999123456789",
        "PHONE, hello",
        "EMAIL, anna",
        "EMAIL, a@b",
        "EMAIL, a..b@example.com",
        "EMAIL, anna@exam ple.com",
        "IP_ADDRESS, 300.1.1.1",
        "IP_ADDRESS, example.com",
        "IP_ADDRESS, fe80::1%eth0",
        "IP_ADDRESS, 1.2.3",
        "IP_ADDRESS, .a:b:c",
        "IP_ADDRESS, 01.2.3.4",
        "LINK, javascript:alert(1)",
        "LINK, //example.com",
        "LINK, https://anna:secret@example.com/",
        "DATE, 2026-02-30",
        "DATE, 22.11.2026",
        "DATE, 0000-12-31",
        "TIME, 2026-11-22T09:00:00",
        "TIME, +1000000000-01-01T00:00:00Z",
        "FILE, 42"
    })
    void refusesWhatIsNone(FieldType type, String text) {
        assertThat(read(type, text).fault()).isNotNull();
    }

    @Test
    void asksNoNameServerWhetherATextIsAnAddress() {
        assertThat(List.of(".a:b:c", ".1:2:3", "..:a:", "...a.b:c:d")).noneMatch(IpAddresses::isLiteral);
        assertThat(List.of("::1", "fe80::1", "a:b:c:d:e:f:1:2", "::ffff:1.2.3.4"))
                .allMatch(IpAddresses::isLiteral);
    }

    @Test
    void keepsMomentsInUniversalTimeToTheMicrosecond() {
        assertThat(read(FieldType.TIME, "2026-11-22T09:30:00.123456789+08:00").value())
                .isEqualTo(new FieldValue.Moment(Instant.parse("2026-11-22T01:30:00.123456Z")));
    }

    @Test
    void keepsNoMomentThatAnOffsetLeadsOutOfTheYears() {
        for (var text :
                List.of("0001-01-01T00:00:00+18:00", "9999-12-31T23:59:59-18:00", "+999999999-01-01T00:00:00Z")) {
            assertThat(Times.parse(text)).as(text).isNull();
        }
        assertThat(Times.parse("0001-01-01T00:00:00Z")).isNotNull();
        assertThat(Times.parse("9999-12-31T23:59:59.999999Z")).isNotNull();
    }

    @Test
    void keepsAmountsInTheSmallestUnitOfTheirCurrency() {
        assertThat(amount("12.50", "CNY").value()).isEqualTo(new FieldValue.Amount(1250, "CNY"));
        assertThat(amount("1200", "JPY").value()).isEqualTo(new FieldValue.Amount(1200, "JPY"));
        assertThat(amount("12.505", "EUR").fault().reason()).isEqualTo("amount-places");
        assertThat(amount("1", "ZZZ").fault().reason()).isEqualTo("currency-unknown");
        assertThat(figure(FieldType.AMOUNT, "12.5").fault().reason()).isEqualTo("value-type-amount");
    }

    @Test
    void refusesNumbersThatWouldGrowWhenWrittenOut() {
        assertThat(figure(FieldType.NUMBER, "1E+2").value()).isEqualTo(new FieldValue.Figure(new BigDecimal("100")));
        assertThat(figure(FieldType.NUMBER, "1.50").value()).isEqualTo(new FieldValue.Figure(new BigDecimal("1.5")));
        for (var huge : List.of("1E+1000000", "1E-1000000", "0E+999999", "1234567890123456789012345678901")) {
            assertThat(figure(FieldType.NUMBER, huge).fault().reason()).isEqualTo("number-too-long");
        }
    }

    @Test
    void keepsOfAHashOnlyAKeyedHashThatNoOtherOrganisationHas() {
        var here = (FieldValue.Digest) read(FieldType.HASH, "356938035643809").value();
        var other = new byte[HashingKey.LENGTH];
        other[0] = 1;
        var there = new FieldReader("D-C03", field(FieldType.HASH), new ReadingContext(null, new HashingKey(other)))
                .read(Given.of("356938035643809"));
        assertThat(here.hex()).hasSize(64).doesNotContain("356938035643809");
        assertThat(there.value()).isNotEqualTo(here);
        assertThat(read(FieldType.HASH, "356938035643809").value()).isEqualTo(here);
    }

    @Test
    void boundsListsInLengthAndDepth() {
        Given deep = Given.of("x");
        for (var depth = 0; depth < 6; depth++) deep = new Given.Sequence(List.of(deep));
        assertThat(reader(FieldType.LIST).read(deep).fault().reason()).isEqualTo("list-too-deep");
        var wide = new Given.Sequence(Collections.nCopies(1_001, Given.of("x")));
        assertThat(reader(FieldType.LIST).read(wide).fault().reason()).isEqualTo("list-too-long");
        var named = new Given.Sequence(List.of(new Given.Members(Map.of("a b", Given.of("x")))));
        assertThat(reader(FieldType.LIST).read(named).fault().reason()).isEqualTo("member-name");
    }

    @Test
    void boundsTexts() {
        assertThat(read(FieldType.TEXT, "x".repeat(FieldReader.LINE)).fault()).isNull();
        assertThat(read(FieldType.TEXT, "x".repeat(FieldReader.LINE + 1))
                        .fault()
                        .reason())
                .isEqualTo("text-too-long");
    }

    @Test
    void takesOnlyListedValuesWhereTheProfileListsThem() {
        var field = new DataField(
                "state",
                new Text("State", "状态"),
                FieldType.TEXT,
                Presence.REQUIRED,
                null,
                false,
                List.of("DRAFT", "DONE"));
        var reader = new FieldReader("H-C06", field, CHINA);
        assertThat(reader.read(Given.of("DRAFT")).fault()).isNull();
        assertThat(reader.read(Given.of("draft")).fault().arguments()).containsExactly("DRAFT, DONE");
    }

    @Test
    void tellsNothingOfAValueInItsDescription() {
        var secret = "4711-hush";
        assertThat(List.of(
                        Given.of(secret).toString(),
                        read(FieldType.TEXT, secret).toString(),
                        read(FieldType.SECRET, secret).toString(),
                        String.valueOf(read(FieldType.EMAIL, secret).fault())))
                .noneMatch(text -> text.contains(secret));
    }

    private static Reading amount(String value, String currency) {
        return reader(FieldType.AMOUNT)
                .read(new Given.Members(
                        Map.of("value", new Given.Figure(new BigDecimal(value)), "currency", Given.of(currency))));
    }

    private static Reading figure(FieldType type, String figure) {
        return reader(type).read(new Given.Figure(new BigDecimal(figure)));
    }

    private static Reading read(FieldType type, String text) {
        return reader(type).read(Given.of(text));
    }

    private static FieldReader reader(FieldType type) {
        return new FieldReader("D-C03", field(type), CHINA);
    }

    private static DataField field(FieldType type) {
        return new DataField("value", new Text("Value", "值"), type, Presence.OPTIONAL, null, false, List.of());
    }
}
