package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.JuwaitongRowsTest.with;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.testing.Commitment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of Wesmile that the rules alone decide, with the codes they name. */
class WesmileRowsTest {

    private static final Service S = Service.of("wesmile");

    @ParameterizedTest
    @CsvSource({
        "S-C02, S-P10/WATERFALL, PURPOSE_NOT_ALLOWED", "S-C02, S-P02, PURPOSE_NOT_ALLOWED", "S-C02, S-P04, YES",
        "S-C01, S-P01, YES", "S-C01, S-P02, INSTRUCTION_MISSING", "S-C03, S-P07, YES",
        "S-C01, S-P03, INSTRUCTION_MISSING", "S-C03, S-P03, YES", "S-C03, S-P02, YES",
        "S-C04, S-P07, PURPOSE_NOT_ALLOWED", "S-C04, S-P10/WATERFALL, YES", "S-C04, S-P02, PURPOSE_NOT_ALLOWED",
        "S-C05, S-P03, PURPOSE_NOT_ALLOWED", "S-C01, S-P09, PURPOSE_NOT_ALLOWED", "S-C05, S-P06, PURPOSE_NOT_ALLOWED",
        "S-C05, S-P05, PURPOSE_NOT_ALLOWED"
    })
    @Commitment({"S-005", "S-012", "S-014", "S-019", "S-030", "S-032", "S-034"})
    void wesmileReadsForItsPurposesOnly(String category, String purpose, String outcome) {
        assertThat(S.ask(READ, manager(), category, purpose)).isEqualTo(outcome);
    }

    @Test
    @Commitment({"S-008", "S-009"})
    void aPhotoComesThroughTheOfficialInterfaceOneByOne() {
        var direct = S.record(S.category("S-C01"));
        direct.put("source", Given.of("DIRECT_UPLOAD"));
        assertThat(outcome(S.take(direct))).isEqualTo("SOURCE_NOT_ALLOWED");
        assertThat(outcome(S.take(S.record(S.category("S-C01"))))).isEqualTo("ACCEPTED");
        assertThat(outcome(S.take(with(S, "S-C01", "albumListing", new Given.Sequence(List.of())))))
                .isEqualTo("FORBIDDEN_FIELD");
    }

    @Test
    @Commitment("S-020")
    void onlyRegisteredInterfacesGiveDeviceData() {
        var clipboard = S.record(S.category("S-C03"));
        clipboard.put("jsInterface", Given.of("wx.getClipboardData"));
        assertThat(outcome(S.take(clipboard))).isEqualTo("SOURCE_NOT_ALLOWED");
    }

    @Test
    @Commitment({"S-021", "S-025"})
    void deviceAndOrderHaveTheFieldsNamed() {
        assertThat(outcome(S.take(S.record(S.category("S-C03"))))).isEqualTo("ACCEPTED");
        assertThat(outcome(S.take(with(S, "S-C03", "installedApps", Given.of("x")))))
                .isEqualTo("UNKNOWN_FIELD");
        assertThat(outcome(S.take(S.record(S.category("S-C05"))))).isEqualTo("ACCEPTED");
        assertThat(outcome(S.take(with(S, "S-C05", "payerAccount", Given.of("x")))))
                .isEqualTo("FORBIDDEN_FIELD");
    }

    @Test
    void aPhotosFeaturesAreWordsAndNeverNumbers() {
        var vector = new Given.Sequence(
                List.of(new Given.Figure(new BigDecimal("0.12")), new Given.Figure(new BigDecimal("-0.7"))));
        for (var field : List.of("characterFeatures", "biometricTemplate", "embedding", "recognisedText")) {
            assertThat(outcome(S.take(with(S, "S-C04", field, vector))))
                    .as(field)
                    .isEqualTo("FORBIDDEN_FIELD");
        }
    }

    @Test
    @Commitment("S-026")
    void paymentDetailsAreRefusedInFieldsAndMaskedInFreeText() {
        var text = with(S, "S-C02", "complaintOrFeedback", Given.of("card 4111111111111111"));
        assertThat(((Ingested.Accepted) S.take(text)).record().values())
                .containsEntry("complaintOrFeedback", new FieldValue.Words("card ***"));
        assertThat(outcome(S.take(with(S, "S-C05", "cardNumber", Given.of("4111111111111111")))))
                .isEqualTo("FORBIDDEN_FIELD");
    }

    @Test
    void nothingIsTakenBeforeAPeriodIsChosen() {
        var open = new Entrustment(1, "h", 4, Map.of("S-A01", 5), Map.of(), Map.of());
        assertThat(outcome(S.entrusting(open).take(S.record(S.category("S-C01")))))
                .isEqualTo("INSTRUCTION_MISSING");
        assertThat(outcome(S.entrusting(open).take(S.record(S.category("S-C05")))))
                .isEqualTo("ACCEPTED");
    }
}
