package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.JuwaitongRowsTest.with;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.Journey;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Regions;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of Wadesk that the rules alone decide, with the codes they name. */
class WadeskRowsTest {

    private static final Service D = Service.of("wadesk");

    @Test
    void nothingIsTakenBeforeAPeriodIsChosen() {
        var open = new Entrustment(1, "h", 4, Map.of("D-A02", 5), Map.of(), Map.of());
        assertThat(outcome(D.entrusting(open).take(D.record(D.category("D-C12")))))
                .isEqualTo("INSTRUCTION_MISSING");
    }

    @Test
    @Commitment("D-012")
    void everyCollectionNamesItsPurpose() {
        var record = D.record(D.category("D-C05"));
        record.remove("purpose");
        assertThat(outcome(D.take(record))).isEqualTo("VALIDATION");
        record.put("purpose", Given.of("D-P14"));
        assertThat(outcome(D.take(record))).isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    @Commitment("D-015")
    void deviceParametersHaveTheFieldsNamed() {
        assertThat(outcome(D.take(D.record(D.category("D-C05"))))).isEqualTo("ACCEPTED");
        assertThat(outcome(D.take(with(D, "D-C05", "installedApps", Given.of("x")))))
                .isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void aDeviceIdentifierIsKeptAsAHash() {
        var taken = (Ingested.Accepted) D.take(with(D, "D-C03", "imei", Given.of("356938035643809")));
        assertThat(taken.record().values().get("imei")).isInstanceOf(FieldValue.Digest.class);
    }

    @ParameterizedTest
    @CsvSource({
        "D-C07, D-P13, PURPOSE_NOT_ALLOWED",
        "D-C07, D-P06, ROLE_NOT_ALLOWED",
        "D-C09, D-P07, PURPOSE_NOT_ALLOWED",
        "D-C09, D-P08, YES",
        "D-C09, D-P16, YES",
        "D-C08, D-P08, YES",
        "D-C12, D-P14, YES",
        "D-C12, D-P02, YES"
    })
    @Commitment("D-025")
    void wadeskReadsForItsPurposesOnly(String category, String purpose, String outcome) {
        assertThat(D.ask(READ, manager(), category, purpose)).isEqualTo(outcome);
    }

    @Test
    void statisticsOfWadeskAreFigures() {
        assertThat(D.ask(READ, D.job(), "D-C07", "D-P06")).isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(D.ask(Action.AGGREGATE, D.job(), "D-C07", "D-P06")).isEqualTo("YES");
        assertThat(D.ask(READ, D.job(), "D-C07", "D-P13")).isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    @Commitment("D-047")
    void chatsAreForTheOrganisationAlone() {
        for (var role : List.of(Role.SUPPORT, Role.SECURITY, Role.OPERATIONS, Role.PRIVACY, Role.DPO)) {
            assertThat(D.ask(READ, staff(role), "D-C12", "D-P02"))
                    .as(role.name())
                    .isEqualTo("ROLE_NOT_ALLOWED");
        }
        var agent = Actor.ofOrganisation(TENANT, Set.of(Role.MEMBER));
        assertThat(D.ask(READ, agent, "D-C12", "D-P02")).isEqualTo("YES");
    }

    @Test
    @Commitment("D-069")
    void dataOfWadeskGoesAbroadOnAGroundWithItsDuties() {
        var abroad = Question.of(READ, manager(), TENANT, "D-C12", "D-P02")
                .at(Service.NOON)
                .over(new Journey("CN", "US"));
        assertThat(D.outcome(abroad)).isEqualTo("TRANSFER_BLOCKED");
        var bare = D.situation(new Regions("CN", "CN", List.of(new Regions.Way("US", "SEPARATE_CONSENT", null))));
        assertThat(D.point().decide(abroad, bare)).extracting("code").hasToString("TRANSFER_MECHANISM_MISSING");
        var whole =
                D.situation(new Regions("CN", "CN", List.of(new Regions.Way("US", "SEPARATE_CONSENT", "CAC 2026-3"))));
        assertThat(D.point().decide(abroad, whole).allowed()).isTrue();
    }

    @Test
    void anOrderBelongsToTheActivityOfWhoeverWorksWithIt() {
        var ours = Question.of(READ, manager(), TENANT, "D-C16", "D-P02").at(Service.NOON);
        assertThat(D.point().decide(ours, D.situation()).orRefuse().duties().activity())
                .isEqualTo("D-A05");
        assertThat(D.point()
                        .decide(ours.in("D-A03"), D.situation())
                        .orRefuse()
                        .duties()
                        .activity())
                .isEqualTo("D-A03");
    }
}
