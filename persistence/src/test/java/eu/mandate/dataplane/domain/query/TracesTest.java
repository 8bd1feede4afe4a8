package eu.mandate.dataplane.domain.query;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.FieldDuty;
import eu.mandate.dataplane.domain.decision.Ground;
import eu.mandate.dataplane.domain.record.RecordSubject.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.visibility.domain.OwnGrant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By a field that is hidden nobody is found. */
class TracesTest {
    private static final Ground WHY = Ground.ofInstallation("field-not-for-purpose", "phone", "P");
    private static final FieldDuty HIDDEN = FieldDuty.hidden(Code.PERMISSION_NOT_GRANTED, WHY);

    private static Traces traces(String field, FieldDuty duty) {
        return Traces.of(QueryRulesTest.CATEGORY, Duties.ofFields(Map.of(field, duty)));
    }

    @Test
    void whoIsNamedIsFoundAlwaysAndByAHiddenFieldNobody() {
        assertThat(traces("phone", HIDDEN).roles()).containsExactly(Role.NAMED, Role.MENTIONED);
        assertThat(traces("body", HIDDEN).roles()).containsExactly(Role.NAMED, Role.BY_FIELD);
        assertThat(traces("title", HIDDEN)).isEqualTo(Traces.ALL);
        assertThat(traces("phone", FieldDuty.masked(WHY))).isEqualTo(Traces.ALL);
    }

    @Test
    void aFieldThatItsMemberGrantsFindsThoseWhoGrantedIt() {
        var grant = new OwnGrant("SELF_BUILT", "SB_MEMBER_SENSITIVE");
        assertThat(traces("phone", FieldDuty.granted(grant, WHY)).grants()).containsExactly(grant);
    }
}
