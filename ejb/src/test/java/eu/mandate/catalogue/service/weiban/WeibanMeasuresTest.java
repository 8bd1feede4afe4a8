package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.category;
import static eu.mandate.catalogue.service.weiban.Weiban.one;
import static eu.mandate.catalogue.service.weiban.Weiban.retention;
import static eu.mandate.catalogue.service.weiban.Weiban.right;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.terms.NamedMeasure;
import eu.mandate.testing.CommitmentInPart;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What Weiban promises about security, automated decisions and anonymity, as its registers say it. */
class WeibanMeasuresTest {

    @Test
    @CommitmentInPart({"W-111", "W-112", "W-113", "W-114", "W-115", "W-117", "W-120"})
    void everyMeasureOfTheTextIsRegisteredAsItsPromise() {
        assertMeasure("W-M-BASELINE", "Physical, electronic and managerial safeguards", "backups, integrity checks");
        assertMeasure("W-M-TRANSPORT", "between browser and service, payment data included", "https alone");
        assertMeasure("W-M-ENCRYPTION", "sensitive fields, of contents of communication", "a key for each customer");
        assertMeasure("W-M-ATTACK-PROTECTION", "checked input, limited rates", "forged requests, examined uploads");
        assertMeasure("W-M-TRAINING", "security and privacy for all staff with access");
        assertMeasure("W-M-INCIDENT-RESPONSE", "cause, controls affected", "legal responsibility of the vendor");
    }

    @Test
    @CommitmentInPart("W-118")
    void theCustomerHelpsToKeepItsAccountSafe() {
        var duty = one(PROFILE.controllerDuties(), each -> each.code().equals("W-K-ACCOUNT-SECURITY"));
        assertThat(duty.duty().en()).contains("second factor, strong passwords, alerts");
        assertThat(duty.gate().en()).contains("Weak passwords are refused");
    }

    @Test
    @CommitmentInPart("W-076")
    void aScoreNamesItsRuleAndTheBlockedPersonMayHaveItLookedAt() {
        assertThat(category("W-C18").fields()).extracting(DataField::key).contains("riskScore", "ruleId", "action");
        assertThat(category("W-C18").description().en()).contains("can have it looked at by a human");
        assertThat(right("AUTOMATED_DECISION_REFUSAL").name().en()).contains("explained and refuse one");
    }

    @Test
    @CommitmentInPart({"W-020", "W-022"})
    void everyFieldIsPersonalUntilNoTraceOfThePersonIsLeft() {
        assertThat(Arrays.stream(DataField.class.getRecordComponents()).map(RecordComponent::getName))
                .as("nothing marks a field as not personal")
                .noneMatch(name -> name.contains("personal"));
        assertThat(retention("W-R26").endAction()).isEqualTo(EndAction.ANONYMISE);
        assertThat(retention("W-R26").rule().en()).contains("without any trace of the person");
    }

    private static void assertMeasure(String code, String... words) {
        NamedMeasure measure =
                one(PROFILE.securityMeasures(), each -> each.code().equals(code));
        assertThat(measure.origin()).isEqualTo(Origin.SOURCE);
        assertThat(measure.name().en()).contains(words);
    }
}
