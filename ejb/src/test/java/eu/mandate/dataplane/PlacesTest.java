package eu.mandate.dataplane;

import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.domain.decision.Action.EXPORT;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Journey;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Regions;
import eu.mandate.dataplane.domain.decision.Regions.Way;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where data may rest and from where it may be read, by service. */
class PlacesTest {

    private static final Service J = Service.of("juwaitong");
    private static final List<String> ABROAD = List.of("SG", "US", "EU", "HK", "MO", "TW", "OTHER", "?");

    /** One call of each of the three services under Chinese law. */
    @ParameterizedTest
    @CsvSource({"weiban, W-C05, W-P06/SERVICE", "wesmile, S-C01, S-P01", "wadesk, D-C12, D-P02"})
    @Commitment("I-28")
    @CommitmentInPart({"W-107", "D-068", "X-X05"})
    void whatIsAtHomeInChinaRestsAndIsReadThereOnly(String key, String category, String purpose) {
        var service = Service.of(key);
        var here = Question.of(READ, manager(), TENANT, category, purpose).at(Service.NOON);
        assertThat(outcome(service, here, home())).isEqualTo("YES");
        for (var place : ABROAD) {
            assertThat(outcome(service, here, new Regions("CN", place, List.of())))
                    .as("kept in " + place)
                    .isEqualTo("TRANSFER_BLOCKED");
            assertThat(outcome(service, here.over(new Journey("CN", place)), home()))
                    .as("read in " + place)
                    .isEqualTo("TRANSFER_BLOCKED");
            assertThat(outcome(service, here.over(new Journey(place, null)), home()))
                    .as("said to belong to " + place)
                    .isEqualTo("TRANSFER_BLOCKED");
        }
        for (var unknown : List.of(new Regions(null, "CN", List.of()), new Regions("CN", null, List.of()))) {
            assertThat(outcome(service, here, unknown)).as("nobody knows where").isEqualTo("TRANSFER_BLOCKED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAW", "CONTRACT_PARTY", "SEPARATE_CONSENT"})
    @Commitment({"W-108", "W-110"})
    @CommitmentInPart({"W-109", "W-172"})
    void noGroundOpensTheBorderForWeiban(String ground) {
        var weiban = Service.of("weiban");
        assertThat(weiban.profile().storage().mechanisms())
                .hasSize(3)
                .allMatch(each -> each.en().endsWith(", inactive"));
        for (var category : weiban.profile().categories()) {
            for (var action : List.of(READ, EXPORT, Action.AGGREGATE)) {
                var call = Question.of(action, weiban.job(), TENANT, category.code(), purpose(weiban, category.code()))
                        .at(Service.NOON);
                if (!outcome(weiban, call, home()).equals("YES")) continue;
                for (var place : ABROAD) {
                    var recorded = new Regions("CN", "CN", List.of(new Way(place, ground, "Art. 38, 2026-7")));
                    var no = (Decision.No)
                            weiban.point().decide(call.over(new Journey("CN", place)), weiban.situation(recorded));
                    assertThat(no.code()).hasToString("TRANSFER_BLOCKED");
                    assertThat(no.ground().key())
                            .as("the policy, not a missing paper")
                            .isEqualTo("transfer-denied");
                    assertThat(no.ground().by().rows()).contains("W-172");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"wesmile, S-C01, S-P01", "wadesk, D-C12, D-P02"})
    @CommitmentInPart({"D-070", "D-072", "S-040"})
    void theOthersOpenOneWayForOneRecordedGroundWithItsPaper(String key, String category, String purpose) {
        var service = Service.of(key);
        var abroad = Question.of(READ, manager(), TENANT, category, purpose)
                .at(Service.NOON)
                .over(new Journey("CN", "US"));
        assertThat(outcome(service, abroad, ways(new Way("SG", "LAW", "Art. 38"))))
                .as("a ground for somewhere else")
                .isEqualTo("TRANSFER_BLOCKED");
        assertThat(outcome(service, abroad, ways(new Way("US", "LAW", null)))).isEqualTo("TRANSFER_MECHANISM_MISSING");
        assertThat(outcome(service, abroad, ways(new Way("US", "LAW", "Art. 38"))))
                .isEqualTo("YES");
    }

    @Test
    @CommitmentInPart("J-073")
    void dataOfEuropeansLeavesTheirRegionWithAMechanismOnly() {
        for (var home : List.of("EU", "UK")) {
            for (var place : List.of("EU", "UK", "OTHER")) {
                var call = Question.of(READ, manager(), TENANT, "J-C11", "J-P10/INTERACT")
                        .at(Service.NOON)
                        .over(new Journey(home, place));
                var without = new Regions(home, home, List.of());
                assertThat(outcome(J, call, without))
                        .isEqualTo(home.equals(place) ? "YES" : "TRANSFER_MECHANISM_MISSING");
                var clauses = new Regions(home, home, List.of(new Way(place, "CONTRACT_CLAUSES", "SCC 2021/914")));
                assertThat(outcome(J, call, clauses)).isEqualTo("YES");
            }
        }
    }

    private static Regions home() {
        return ways();
    }

    private static Regions ways(Way... ways) {
        return new Regions("CN", "CN", List.of(ways));
    }

    private static String purpose(Service service, String category) {
        return service.profile().purposes().stream()
                .filter(each -> each.categories().contains(category))
                .map(each -> each.operations().isEmpty()
                        ? each.code()
                        : each.code() + "/" + each.operations().get(0))
                .findFirst()
                .orElseThrow();
    }

    private static String outcome(Service service, Question question, Regions regions) {
        return service.point().decide(question, service.situation(regions)) instanceof Decision.No no
                ? no.code().name()
                : "YES";
    }
}
