package eu.mandate.dataplane;

import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.Journey;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Regions;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.report.UsageReportLine;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows of JuWaiTong that the rules alone decide, with the codes they name. */
class JuwaitongRowsTest {

    private static final Service J = Service.of("juwaitong");

    @Test
    @CommitmentInPart("J-105")
    void whoRegistersForAWebinarIsTakenInWithTheConsentOnly() {
        for (var consent : List.of(Given.NOTHING, Given.of(" "))) {
            assertThat(outcome(J.take(with(J, "J-C23", "consentRef", consent)))).isEqualTo("CONSENT_REQUIRED");
        }
        assertThat(outcome(J.take(with(J, "J-C23", "consentRef", Given.of("consent-7")))))
                .isEqualTo("ACCEPTED");
    }

    @Test
    @Commitment("J-006")
    void aRecordComesThroughARegisteredChannelOnly() {
        for (var channel : List.of("WEB", "MOBILE_APP")) {
            assertThat(take("J-C01", "sourceChannel", channel)).isEqualTo("ACCEPTED");
        }
        assertThat(take("J-C01", "sourceChannel", "SMART_TV")).isEqualTo("SOURCE_NOT_ALLOWED");
    }

    @Test
    @Commitment("J-007")
    void contentIsReadForANamedOperationOfItsPurpose() {
        assertThat(J.ask(READ, manager(), "J-C11", "J-P10/INTERACT")).isEqualTo("YES");
        assertThat(J.ask(READ, manager(), "J-C11", "J-P10")).isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(J.ask(READ, manager(), "J-C11", "J-P14")).isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    void whatLiesOutsideEveryCustomersDataIsNotThere() {
        assertThat(J.ask(READ, manager(), "J-C24", "J-P16")).isEqualTo("NOT_FOUND");
        assertThat(J.ask(READ, manager(), "J-C25", "J-P17")).isEqualTo("NOT_FOUND");
        assertThat(J.ask(READ, manager(), "J-C26", "J-P22")).isEqualTo("NOT_FOUND");
        assertThat(J.ask(READ, manager(), "J-C14", "J-P07")).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void whatHasToBeThereIsNotThereAsABlank() {
        for (var blank : List.of("", "  ", "\u3000", "\u00A0", "\u202F\u2007", "\u200B", "\uFEFF \u2060", "\u3164")) {
            assertThat(with("J-C01", "name", Given.of(blank))).isEqualTo("VALIDATION");
        }
        assertThat(with("J-C01", "organisationAddress", Given.of(""))).isEqualTo("ACCEPTED");
    }

    @Test
    void aCategoryHasToBeNamed() {
        var record = J.record(J.category("J-C11"));
        record.remove("category");
        assertThat(((Ingested.Refused) J.take(record)).code()).isEqualTo(Code.UNKNOWN_CATEGORY);
    }

    @Test
    void theVendorReadsNoPersonalDataInsideContentForItself() {
        var analytics = Actor.job(TENANT, Set.of("J-P09"));
        assertThat(J.ask(READ, analytics, "J-C13", "J-P09")).isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    @Commitment("J-030")
    void aCoarsePlaceHasNoCoordinates() {
        assertThat(with("J-C16", "lat", new Given.Figure(BigDecimal.ONE))).isEqualTo("FORBIDDEN_FIELD");
        assertThat(with("J-C16", "lon", new Given.Figure(BigDecimal.ONE))).isEqualTo("FORBIDDEN_FIELD");
        for (var area : List.of("Hamburg", "20095 Hamburg, 1.8 million", "Hamburg 53", "Region 12.5, 13.5")) {
            assertThat(with("J-C16", "area", Given.of(area))).as(area).isEqualTo("ACCEPTED");
        }
        for (var area : List.of(
                "53.5511, 9.9937",
                "at 53.55/-9.99",
                "53\u00B033'4\"N 9\u00B059'37\"E",
                "53.5511\u00B0 N, 9.9937\u00B0 E")) {
            assertThat(with("J-C16", "area", Given.of(area))).as(area).isEqualTo("FORBIDDEN_FIELD");
        }
    }

    @Test
    @Commitment("J-041")
    void accountDataIsReadForItsPurposesOnly() {
        for (var purpose : List.of("J-P02", "J-P03", "J-P04")) {
            assertThat(J.ask(READ, manager(), "J-C01", purpose)).isEqualTo("YES");
        }
        assertThat(J.ask(READ, manager(), "J-C01", "J-P16")).isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    @Commitment("J-043")
    void logsAreForSecurityOnly() {
        assertThat(J.ask(READ, staff(Role.SECURITY), "J-C14", "J-P07")).isEqualTo("YES");
        assertThat(J.ask(READ, staff(Role.COMMS), "J-C14", "J-P07")).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(J.ask(READ, staff(Role.SECURITY), "J-C14", "J-P14")).isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    @Commitment("I-39")
    void theOrganisationSeesFiveFieldsOfItsPeopleAndNoLog() {
        var usage = Actor.ofOrganisation(TENANT, Set.of(Role.USAGE_MANAGER));
        assertThat(J.ask(Action.REPORT, usage, "J-C15", "J-P11")).isEqualTo("YES");
        assertThat(J.ask(Action.REPORT, usage, "J-C15", "J-P09")).isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(J.ask(READ, usage, "J-C14", "J-P07")).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(J.ask(READ, manager(), "J-C14", "J-P07")).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(J.profile().reports()).allMatch(UsageReportLine::isOf);
        assertThat(visible(Action.REPORT, usage, "J-C01", "J-P11")).containsExactly("name", "email");
        assertThat(visible(Action.REPORT, usage, "J-C15", "J-P11"))
                .containsExactly("loginFrequency", "logsIn", "timeSpent");
    }

    @Test
    void analysisForImprovementSeesNoNames() {
        assertThat(visible(READ, J.job(), "J-C21", "J-P09")).doesNotContain("respondent");
        var question =
                Question.of(Action.AGGREGATE, J.job(), TENANT, "J-C21", "J-P09").at(Service.NOON);
        assertThat(((Decision.Yes) J.point().decide(question, J.situation()))
                        .duties()
                        .smallestGroup())
                .isEqualTo(5);
    }

    @Test
    void theRoleBelongsToTheActivity() {
        assertThat(role("J-C01", "J-P02")).isEqualTo(VendorRole.CONTROLLER);
        assertThat(role("J-C11", "J-P10/INTERACT")).isEqualTo(VendorRole.PROCESSOR);
    }

    @Test
    void tenantsSeeNothingOfTheVendorsMarketing() {
        assertThat(J.ask(READ, manager(), "J-C22", "J-P14")).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void contentNeedsAnInstructionOfTheTenant() {
        var silent = J.entrusting(new Entrustment(1, "h", 4, Map.of(), Map.of(), Map.of()));
        assertThat(silent.ask(READ, manager(), "J-C11", "J-P10/INTERACT")).isEqualTo("INSTRUCTION_MISSING");
    }

    @Test
    void improvementFromContentIsOffUntilTheTenantOptsIn() {
        var job = Actor.job(TENANT, Set.of("J-P20"));
        assertThat(J.ask(READ, job, "J-C11", "J-P20")).isEqualTo("INSTRUCTION_MISSING");
        var chosen = J.entrusting(new Entrustment(1, "h", 4, Map.of("J-A06", 5), Map.of("J-P20", 8), Map.of()));
        assertThat(chosen.ask(READ, job, "J-C11", "J-P20")).isEqualTo("YES");
        var question = Question.of(READ, job, TENANT, "J-C11", "J-P20").at(Service.NOON);
        var duties = ((Decision.Yes) chosen.point().decide(question, chosen.situation())).duties();
        assertThat(Projection.of(J.category("J-C11"), duties, List.of()).visible())
                .doesNotContain("sender", "recipientAccount");
    }

    @Test
    void dataLeavesTheRegionOnlyByARecordedMechanism() {
        var abroad = Question.of(READ, manager(), TENANT, "J-C11", "J-P10/INTERACT")
                .at(Service.NOON)
                .over(new Journey("EU", "OTHER"));
        assertThat(J.outcome(abroad)).isEqualTo("TRANSFER_MECHANISM_MISSING");
        var clauses = new Regions.Way("OTHER", "CONTRACT_CLAUSES", "SCC 2021/914");
        var situation = J.situation(new Regions("EU", "EU", List.of(clauses)));
        assertThat(J.point().decide(abroad, situation).allowed()).isTrue();
    }

    @Test
    void anyNumberWithACheckDigitIsRefusedInAPaymentField() {
        assertThat(with("J-C05", "cardNumber", Given.of("4111111111111111"))).isEqualTo("FORBIDDEN_FIELD");
        assertThat(with("J-C05", "paymentToken", Given.of("9999999999999995"))).isEqualTo("FORBIDDEN_FIELD");
        assertThat(with("J-C05", "cardLast4", Given.of("4242"))).isEqualTo("ACCEPTED");
    }

    @Test
    void logsHaveTheFieldsNamedAndAreNotCorrected() {
        assertThat(outcome(J.take(J.record(J.category("J-C14"))))).isEqualTo("ACCEPTED");
        assertThat(with("J-C14", "keystrokes", Given.of("x"))).isEqualTo("UNKNOWN_FIELD");
        assertThat(J.ask(Action.CORRECT, manager(), "J-C14", "J-P07")).isEqualTo("ROLE_NOT_ALLOWED");
    }

    private static List<String> visible(Action action, Actor actor, String category, String purpose) {
        var question = Question.of(action, actor, TENANT, category, purpose).at(Service.NOON);
        var duties = ((Decision.Yes) J.point().decide(question, J.situation())).duties();
        return Projection.of(J.category(category), duties, List.of()).visible();
    }

    private static VendorRole role(String category, String purpose) {
        var question = Question.of(READ, manager(), TENANT, category, purpose).at(Service.NOON);
        return ((Decision.Yes) J.point().decide(question, J.situation()))
                .duties()
                .role();
    }

    private static String take(String category, String member, String value) {
        var record = J.record(J.category(category));
        record.put(member, Given.of(value));
        return outcome(J.take(record));
    }

    private static String with(String category, String field, Given value) {
        return outcome(J.take(with(J, category, field, value)));
    }

    static Map<String, Given> with(Service service, String category, String field, Given value) {
        var record = service.record(service.category(category));
        var fields = new TreeMap<>(((Given.Members) record.get("fields")).members());
        fields.put(field, value);
        record.put("fields", new Given.Members(fields));
        return record;
    }

    static String outcome(Ingested taken) {
        return taken instanceof Ingested.Refused refused ? refused.code().name() : "ACCEPTED";
    }
}
