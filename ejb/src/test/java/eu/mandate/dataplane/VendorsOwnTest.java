package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.event.CallBasis;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the vendor does for itself and what it does for the organisation, kept apart: by activity, for whoever asks. */
class VendorsOwnTest {

    private static final Service J = Service.of("juwaitong");
    private static final String REFUSED = "ROLE_NOT_ALLOWED";
    private static final List<Role> ORGANISATION = List.of(
            Role.TENANT_ADMIN,
            Role.PRIVACY_MANAGER,
            Role.LEGAL,
            Role.AGREEMENT_REQUESTER,
            Role.USAGE_MANAGER,
            Role.AUDITOR,
            Role.MEMBER);

    @ParameterizedTest
    @ValueSource(strings = {"juwaitong", "weiban", "wesmile", "wadesk"})
    @Commitment({"I-05", "J-099"})
    @CommitmentInPart("X-X13")
    void theRoleIsThatOfTheActivityInWhichACallFalls(String key) {
        var service = Service.of(key);
        for (var activity : service.profile().activities()) {
            for (var category : activity.categories()) {
                for (var code : activity.purposes()) {
                    var purpose = purpose(service, code);
                    if (!purpose.categories().contains(category)) continue;
                    var call = call(service, READ, service.job(), category, purpose)
                            .in(activity.code());
                    if (!(service.point().decide(call, service.situation()) instanceof Decision.Yes yes)) continue;
                    assertThat(yes.duties().role()).as("%s", call).isEqualTo(activity.vendorRole());
                    assertThat(yes.duties().activity()).isEqualTo(activity.code());
                    assertThat(CallBasis.of(yes, service.situation()).instruction() == null)
                            .as("the log tells of an instruction only where one is needed: %s", call)
                            .isEqualTo(activity.vendorRole() == VendorRole.CONTROLLER);
                }
            }
        }
    }

    /** For nothing but what the organisation opts into, and the outreach to its members that has an activity of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"juwaitong", "weiban", "wesmile", "wadesk"})
    @CommitmentInPart({"I-07", "J-027"})
    void aPurposeOfTheVendorsReadsNothingThatItWasEntrustedWith(String key) {
        var service = Service.of(key);
        for (var category : service.profile().categories()) {
            if (category.vendorRole() != VendorRole.PROCESSOR) continue;
            for (var purpose : service.profile().purposes()) {
                var own = activities(service, category, purpose).stream()
                        .noneMatch(activity -> activity.vendorRole() == VendorRole.PROCESSOR);
                for (var action : Action.values()) {
                    var job = service.outcome(call(service, action, service.job(), category.code(), purpose));
                    if (!own && !purpose.optIn()) continue;
                    assertThat(job)
                            .as("%s for %s", category.code(), purpose.code())
                            .isNotEqualTo("YES");
                }
            }
        }
        assertThat(J.ask(READ, Actor.job(TENANT, Set.of("J-P09")), "J-C13", "J-P09"))
                .isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    @CommitmentInPart({"J-102", "J-103", "J-104", "J-109"})
    void marketingSupportApplicationsAndStaffRecordsAreTheVendorsOwn() {
        var prospect = (Ingested.Accepted) J.take(J.record(J.category("J-C22")));
        assertThat(prospect.record().role()).isEqualTo(VendorRole.CONTROLLER);
        var enquiry = (Ingested.Accepted) J.take(J.record(J.category("J-C17")));
        assertThat(enquiry.record().role()).isEqualTo(VendorRole.CONTROLLER);
        for (var role : ORGANISATION) {
            var somebody = Actor.ofOrganisation(TENANT, Set.of(role));
            for (var action : List.of(READ, Action.SEARCH, Action.COUNT, Action.AGGREGATE, Action.EXPORT)) {
                assertThat(J.ask(action, somebody, "J-C22", "J-P14")).isEqualTo(REFUSED);
                for (var outside : List.of("J-C24/J-P16", "J-C25/J-P17", "J-C26/J-P22")) {
                    var parts = outside.split("/");
                    assertThat(J.ask(action, somebody, parts[0], parts[1])).isIn("NOT_FOUND", REFUSED);
                }
            }
        }
        assertThat(J.ask(READ, manager(), "J-C24", "J-P16")).isEqualTo("NOT_FOUND");
        assertThat(J.ask(READ, manager(), "J-C25", "J-P17")).isEqualTo("NOT_FOUND");
        assertThat(outcome(J.take(J.record(J.category("J-C24"))))).isEqualTo("UNKNOWN_CATEGORY");
        assertThat(J.ask(READ, staff(Role.HR), "J-C24", "J-P16")).isEqualTo("YES");
        for (var other : List.of(Role.SUPPORT, Role.PRIVACY, Role.DPO, Role.SECURITY, Role.MARKETING)) {
            assertThat(J.ask(READ, staff(other), "J-C24", "J-P16"))
                    .as(other.name())
                    .isEqualTo(REFUSED);
        }
    }

    @Test
    @Commitment("J-071")
    @CommitmentInPart("J-072")
    void theOrganisationIsToldFiveFieldsOfUseByOneRoleForOnePurpose() {
        for (var role : ORGANISATION) {
            var somebody = Actor.ofOrganisation(TENANT, Set.of(role));
            var told = role == Role.USAGE_MANAGER ? "YES" : REFUSED;
            assertThat(J.ask(Action.REPORT, somebody, "J-C15", "J-P11"))
                    .as(role.name())
                    .isEqualTo(told);
            assertThat(J.ask(READ, somebody, "J-C14", "J-P07")).isEqualTo(REFUSED);
            assertThat(J.ask(READ, somebody, "J-C15", "J-P11")).isEqualTo(REFUSED);
        }
        var manager = Actor.ofOrganisation(TENANT, Set.of(Role.USAGE_MANAGER));
        for (var purpose : J.profile().purposes()) {
            if (purpose.code().equals("J-P11")) continue;
            assertThat(J.outcome(call(J, Action.REPORT, manager, "J-C15", purpose)))
                    .as(purpose.code())
                    .isEqualTo("PURPOSE_NOT_ALLOWED");
        }
    }

    @Test
    @CommitmentInPart("J-117")
    void everyOperationOnContentRestsOnAnInstructionThatItNames() {
        var content = J.profile().categories().stream()
                .filter(category -> category.vendorRole() == VendorRole.PROCESSOR)
                .toList();
        var without = new Entrustment(1, "h", 4, Map.of(), Map.of(), Map.of());
        for (var category : content) {
            for (var purpose : J.profile().purposes()) {
                if (!purpose.categories().contains(category.code())) continue;
                for (var action : Action.values()) {
                    var call = call(
                            J, action, action == Action.REPORT ? J.job() : actor(action), category.code(), purpose);
                    if (!(J.point().decide(call, J.situation()) instanceof Decision.Yes yes)) continue;
                    assertThat(yes.grounds())
                            .as("%s", call)
                            .anyMatch(ground -> ground.key().equals("decision-entrusted"));
                    var no = J.point().decide(call, J.entrusting(without).situation());
                    assertThat(((Decision.No) no).code()).isEqualTo(Code.INSTRUCTION_MISSING);
                }
            }
        }
    }

    private static Actor actor(Action action) {
        return action == Action.JOB ? J.job() : manager();
    }

    private static Question call(Service service, Action action, Actor actor, String category, Purpose purpose) {
        var use = purpose.operations().isEmpty()
                ? purpose.code()
                : purpose.code() + "/" + purpose.operations().get(0);
        return Question.of(action, actor, TENANT, category, use).at(Service.NOON);
    }

    private static List<ProcessingActivity> activities(Service service, DataCategory category, Purpose purpose) {
        return service.profile().activities().stream()
                .filter(activity -> activity.categories().contains(category.code())
                        && activity.purposes().contains(purpose.code()))
                .toList();
    }

    private static Purpose purpose(Service service, String code) {
        return service.profile().purposes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
