package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.JuwaitongRowsTest.with;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.EXPORT;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.Journey;
import eu.mandate.dataplane.domain.decision.PermissionCheck;
import eu.mandate.dataplane.domain.decision.PermissionCheck.Granted;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Regions;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.prohibited.ContentKind;
import eu.mandate.testing.Commitment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of Weiban that the rules alone decide, with the codes they name. */
class WeibanRowsTest {

    private static final Service W = Service.of("weiban");

    @Test
    @Commitment("W-017")
    void dataOfOthersComesWithItsAuthorisation() {
        var record = W.record(W.category("W-C16"));
        assertThat(outcome(W.take(record))).isEqualTo("ACCEPTED");
        record.remove("authorisation");
        assertThat(outcome(W.take(record))).isEqualTo("NO_LEGAL_BASIS");
    }

    @Test
    void improvementFromEntrustedDataNeedsAnInstruction() {
        assertThat(W.ask(Action.COUNT, W.job(), "W-C05", "W-P20")).isEqualTo("INSTRUCTION_MISSING");
        assertThat(W.ask(READ, manager(), "W-C05", "W-P20")).isEqualTo("INSTRUCTION_MISSING");
        for (var caller : List.of(manager(), W.job())) {
            assertThat(W.ask(READ, caller, "W-C12", "W-P20")).isEqualTo("PURPOSE_NOT_ALLOWED");
            assertThat(W.ask(Action.COUNT, caller, "W-C12", "W-P20")).isEqualTo("YES");
        }
    }

    @Test
    @Commitment("W-030")
    void whoOrdersForAnotherSaysForWhomAndShowsThatTheyMay() {
        assertThat(orderer("providedBy", "")).isEqualTo("VALIDATION");
        assertThat(orderer("providedBy", null)).isEqualTo("VALIDATION");
        assertThat(orderer("authorisationEvidence", " ")).isEqualTo("NO_LEGAL_BASIS");
        assertThat(orderer("authorisationEvidence", null)).isEqualTo("NO_LEGAL_BASIS");
        assertThat(orderer("authorisationEvidence", "order form 7")).isEqualTo("ACCEPTED");
        var elsewhere = with(W, "W-C02", "authorisationEvidence", Given.NOTHING);
        elsewhere.put("purpose", Given.of("W-P13"));
        assertThat(outcome(W.take(elsewhere))).as("the purpose comes first").isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    private static String orderer(String field, String value) {
        return outcome(W.take(with(W, "W-C02", field, value == null ? Given.NOTHING : Given.of(value))));
    }

    @Test
    @Commitment("W-041")
    void eachPermissionOfThePlatformStandsAlone() {
        var partly = W.asking(DecisionPoint.standard()
                .with(new PermissionCheck(Set.of(new Granted("THIRD_PARTY", "CONTACTS_BASIC_READ", false)))));
        assertThat(outcome(partly.take(W.record(W.category("W-C03"))))).isEqualTo("ACCEPTED");
        for (var category : List.of("W-C05", "W-C06")) {
            assertThat(outcome(partly.take(W.record(W.category(category))))).isEqualTo("PERMISSION_NOT_GRANTED");
        }
    }

    @Test
    void whatTheMemberDidNotGrantIsLeftOut() {
        var base = Set.of(
                new Granted("SELF_BUILT", "SB_MEMBER", false), new Granted("SELF_BUILT", "SB_MEMBER_SENSITIVE", false));
        var taken = (Ingested.Accepted) W.asking(DecisionPoint.standard().with(new PermissionCheck(base)))
                .take(W.record(W.category("W-C07")));
        assertThat(taken.record().values()).containsOnlyKeys("userid", "memberName", "jobInformation");
        assertThat(taken.withheld())
                .containsExactly("address", "avatar", "email", "externalQrCode", "gender", "mobile");
    }

    @Test
    @Commitment("W-056")
    void deviceDataNeedsThePermissionOfTheDevice() {
        var closed = W.asking(DecisionPoint.standard().with(new PermissionCheck(Set.of())));
        assertThat(outcome(closed.take(W.record(W.category("W-C10"))))).isEqualTo("PERMISSION_NOT_GRANTED");
        var open = W.asking(DecisionPoint.standard()
                .with(new PermissionCheck(Set.of(new Granted("DEVICE", "DEVICE_INFORMATION", true)))));
        assertThat(outcome(open.take(W.record(W.category("W-C10"))))).isEqualTo("ACCEPTED");
    }

    @Test
    @Commitment("W-044")
    void contactsAreCountedAndNotRead() {
        assertThat(outcome(W.take(with(W, "W-C06", "messageBody", Given.of("hi")))))
                .isEqualTo("UNKNOWN_FIELD");
        assertThat(outcome(W.take(with(W, "W-C06", "contactCounts", new Given.Figure(BigDecimal.TEN)))))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void aPaymentReferenceThatIsAnAccountIsRefused() {
        assertThat(outcome(W.take(with(W, "W-C16", "bankAccountNumber", Given.of("1")))))
                .isEqualTo("FORBIDDEN_FIELD");
        assertThat(outcome(W.take(with(W, "W-C16", "paymentReference", Given.of("6222020000000000125")))))
                .isEqualTo("FORBIDDEN_FIELD");
    }

    @ParameterizedTest
    @CsvSource({
        "W-C13, W-P13, YES",
        "W-C13, W-P08, PURPOSE_NOT_ALLOWED",
        "W-C13, W-P02, YES",
        "W-C13, W-P26, YES",
        "W-C14, W-P14, YES",
        "W-C14, W-P26, YES",
        "W-C14, W-P05, PURPOSE_NOT_ALLOWED",
        "W-C16, W-P16, YES",
        "W-C16, W-P17, YES",
        "W-C16, W-P13, PURPOSE_NOT_ALLOWED",
        "W-C05, W-P99, PURPOSE_NOT_ALLOWED",
        "W-C05, W-P06/SERVICE, YES",
        "W-C05, W-P06, PURPOSE_NOT_ALLOWED"
    })
    @Commitment({"W-061", "W-063", "W-068"})
    void weibanReadsForItsPurposesOnly(String category, String purpose, String outcome) {
        assertThat(W.ask(READ, manager(), category, purpose)).isEqualTo(outcome);
    }

    @Test
    void securityOfWeibanIsForItsRoleOnly() {
        assertThat(W.ask(READ, staff(Role.SECURITY), "W-C12", "W-P19")).isEqualTo("YES");
        assertThat(W.ask(READ, staff(Role.SUPPORT), "W-C12", "W-P19")).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(W.ask(READ, staff(Role.ONBOARDING), "W-C01", "W-P01")).isEqualTo("YES");
    }

    @Test
    void noDataOfWeibanLeavesChina() {
        var abroad = Question.of(EXPORT, manager(), TENANT, "W-C05", "W-P06/SERVICE")
                .at(Service.NOON)
                .over(new Journey("CN", "SG"));
        assertThat(W.outcome(abroad)).isEqualTo("TRANSFER_BLOCKED");
        var anyway = W.situation(new Regions("CN", "CN", List.of(new Regions.Way("SG", "LAW", "Art. 1"))));
        assertThat(W.point().decide(abroad, anyway).allowed())
                .as("no ground opens the border")
                .isFalse();
        var stored = W.situation(new Regions("CN", "SG", List.of()));
        assertThat(W.point().decide(abroad.over(Journey.NONE), stored).allowed())
                .isFalse();
    }

    @Test
    @Commitment("W-087")
    void freeTextsOfWeibanAreMaskedBeforeTheyAreKept() {
        var text = "卡号 4111 1111 1111 1111，验证码 123456，身份证 11010519491231002X";
        var taken = (Ingested.Accepted) W.take(with(W, "W-C14", "content", Given.of(text)));
        assertThat(taken.record().values()).containsEntry("content", new FieldValue.Words("卡号 ***，验证码 ***，身份证 ***"));
        assertThat(taken.masked())
                .containsEntry(
                        "content",
                        List.of(ContentKind.CARD_NUMBER, ContentKind.CREDENTIAL, ContentKind.IDENTITY_NUMBER));
    }
}
