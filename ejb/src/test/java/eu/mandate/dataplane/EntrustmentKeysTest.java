package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.domain.AgreementAcceptance;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.organisation.service.kind.ProgrammeKind;
import eu.mandate.organisation.service.kind.PurposeChoiceKind;
import eu.mandate.retention.service.RetentionPeriodKind;
import org.junit.jupiter.api.Test;

/** The decision point reads the kinds of instructions that the features declare. */
class EntrustmentKeysTest {

    @Test
    void readsTheKindsThatAreGiven() {
        assertThat(Entrustment.AGREEMENT).isEqualTo(AgreementAcceptance.TYPE);
        assertThat(Entrustment.PROGRAMME).isEqualTo(ProgrammeKind.KEY);
        assertThat(Entrustment.PURPOSE).isEqualTo(PurposeChoiceKind.KEY);
        assertThat(Entrustment.PERIOD).isEqualTo(RetentionPeriodKind.KEY);
    }
}
