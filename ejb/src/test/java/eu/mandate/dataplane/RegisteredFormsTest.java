package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.JuwaitongRowsTest.with;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Channels, outcomes and labels of closed lists: what is not on the list is not taken. */
class RegisteredFormsTest {

    private static final Service W = Service.of("weiban");
    private static final Service S = Service.of("wesmile");

    @ParameterizedTest
    @CsvSource({
        "wadesk, WEB CLIENT SDK API",
        "weiban, WEB THIRD_PARTY_PLATFORM MOBILE_APP SOCIAL_APP WECOM_TP_APP WECOM_SB_APP H5"
    })
    @Commitment("D-007")
    @CommitmentInPart("W-026")
    void dataComesThroughTheChannelsOfTheRegisterOnly(String key, String channels) {
        var service = Service.of(key);
        var registered = List.of(channels.split(" "));
        assertThat(service.profile().channels()).extracting("code").containsAll(registered);
        for (var category : service.profile().categories()) {
            if (!category.tenantScoped() || category.channels().isEmpty()) continue;
            var record = service.record(category);
            for (var other : List.of("SMART_TV", "WEB2", "FAX")) {
                record.put("sourceChannel", Given.of(other));
                assertThat(outcome(service.take(record))).as(category.code()).isEqualTo("SOURCE_NOT_ALLOWED");
            }
            record.remove("sourceChannel");
            assertThat(outcome(service.take(record)))
                    .as("%s, none named", category.code())
                    .isEqualTo("SOURCE_NOT_ALLOWED");
            for (var channel : service.profile().channels()) {
                if (category.channels().contains(channel.code())) continue;
                record.put("sourceChannel", Given.of(channel.code()));
                assertThat(outcome(service.take(record)))
                        .as("%s by %s", category.code(), channel.code())
                        .isEqualTo("SOURCE_NOT_ALLOWED");
            }
        }
    }

    @Test
    @CommitmentInPart("W-039")
    void theReviewOfAProofIsFormalAndNeverAnApproval() {
        for (var outcome : List.of("FORMALLY_COMPLETE", "INCOMPLETE")) {
            assertThat(outcome(W.take(with(W, "W-C23", "reviewOutcome", Given.of(outcome)))))
                    .isEqualTo("ACCEPTED");
        }
        for (var approval : List.of("APPROVED", "LAWFUL", "APPROVED_AS_LAWFUL", "formally_complete", "")) {
            assertThat(outcome(W.take(with(W, "W-C23", "reviewOutcome", Given.of(approval)))))
                    .as(approval)
                    .isEqualTo("VALIDATION");
        }
    }

    @Test
    @Commitment("S-024")
    void aPictureHasCoarseLabelsThatNobodyIsLookedForBy() {
        var vector = new Given.Sequence(
                List.of(new Given.Figure(new BigDecimal("0.12")), new Given.Figure(new BigDecimal("-0.7"))));
        for (var field : List.of("characterFeatures", "biometricTemplate", "embedding", "recognisedText")) {
            assertThat(outcome(S.take(with(S, "S-C04", field, vector))))
                    .as(field)
                    .isEqualTo("FORBIDDEN_FIELD");
        }
        for (var read : List.of("Zhang San", "3A", "same-as:photo-7", "0.12,-0.7,0.33")) {
            var labels = new Given.Sequence(List.of(Given.of(read)));
            assertThat(outcome(S.take(with(S, "S-C04", "characterFeatures", labels))))
                    .as(read)
                    .isIn("VALIDATION", "FORBIDDEN_FIELD");
        }
        var question = Question.of(Action.SEARCH, manager(), TENANT, "S-C04", "S-P10/WATERFALL")
                .at(Service.NOON);
        var duties = ((Decision.Yes) S.point().decide(question, S.situation())).duties();
        assertThat(duties.field("characterFeatures").usable())
                .as("nobody searches, sorts or groups by it")
                .isFalse();
        assertThat(Action.values())
                .extracting(Enum::name)
                .noneMatch(action -> action.matches("MATCH|IDENTIFY|COMPARE"));
    }
}
