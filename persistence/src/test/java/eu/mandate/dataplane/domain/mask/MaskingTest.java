package eu.mandate.dataplane.domain.mask;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.dataplane.domain.value.FieldValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A masked value tells that there is one, and little more. */
class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, anna.berg@example.com, a***@***",
        "PHONE, +8613800138000, +86***00",
        "IP_ADDRESS, 192.168.17.4, 192.168.*.*",
        "IP_ADDRESS, 2001:db8::1, 2001:***",
        "LINK, https://example.com/u/anna?x=1, https://example.com/***",
        "LINK, https://example.com, ***",
        "TEXT, 4242, ***42",
        "TEXT, 42, ***",
        "LONG_TEXT, anything at all, ***",
        "EMAIL, '', ***"
    })
    void leavesWhatHelpsTheOwnerToKnowItAgain(FieldType type, String value, String shown) {
        assertThat(Masking.mask(field(type, SensitivityKind.FINANCIAL_ACCOUNT), new FieldValue.Words(value)))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(
            value = SensitivityKind.class,
            names = {"BIOMETRIC", "RELIGIOUS_BELIEF", "HEALTH", "UNDER_FOURTEEN", "WHEREABOUTS", "SECRET"})
    void leavesNothingOfWhatTouchesBodyBeliefPlaceAndChildren(SensitivityKind kind) {
        var birth = field(FieldType.DATE, kind);
        assertThat(Masking.isPartial(birth)).isFalse();
        assertThat(Masking.mask(birth, new FieldValue.Day(LocalDate.of(2015, 6, 1))))
                .isEqualTo(Masking.WHOLE);
    }

    @Test
    void leavesTheYearOfADay() {
        assertThat(Masking.mask(
                        field(FieldType.DATE, SensitivityKind.SPECIFIC_IDENTITY),
                        new FieldValue.Day(LocalDate.of(1985, 6, 1))))
                .isEqualTo("1985-**-**");
    }

    @Test
    void neverReadsSecretsAndHashesAtAll() {
        assertThat(Masking.isPartial(field(FieldType.SECRET, null))).isFalse();
        assertThat(Masking.isPartial(field(FieldType.HASH, null))).isFalse();
        assertThat(Masking.mask(field(FieldType.SECRET, null), new FieldValue.Secret("hush")))
                .isEqualTo(Masking.WHOLE);
    }

    @Test
    void blanksAddressesAndNumbersInATextForAPurposeWithoutNames() {
        assertThat(Masking.blank("Ruf 030 123456 oder +86 138 0013 8000 an, mail anna@example.com. Danke", "DE"))
                .isEqualTo("Ruf *** oder *** an, mail ***. Danke");
        assertThat(Masking.blank("Order 17 for pier 4", "DE")).isEqualTo("Order 17 for pier 4");
    }

    @Test
    void blanksAddressesOnTheInternetToo() {
        assertThat(Masking.blank(
                        "IP:192.0.2.7. Version 3.8.2, 10:20:30 Uhr, 2001:db8::17 oder fe80:0:0:0:1:2:3:4", "DE"))
                .isEqualTo("IP:***. Version 3.8.2, 10:20:30 Uhr, *** oder ***");
    }

    @Test
    void leavesNothingOfATextThatNamesMorePeopleThanAreLookedFor() {
        var list = IntStream.range(0, 25)
                .mapToObj(each -> "guest" + each + "@example.com")
                .collect(Collectors.joining(", "));
        assertThat(Masking.blank(list + " and +49 40 12345678", "DE")).isEqualTo(Masking.WHOLE);
    }

    private static DataField field(FieldType type, SensitivityKind kind) {
        return new DataField("x", new Text("X", "X"), type, Presence.OPTIONAL, kind, false, List.of());
    }
}
