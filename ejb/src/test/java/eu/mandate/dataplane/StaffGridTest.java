package eu.mandate.dataplane;

import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.StaffStanding;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.identity.domain.Role;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Role by category by purpose: the vendor's people get what the published grid gives, and nothing else, whatever they do. */
class StaffGridTest {

    private static final Service J = Service.of("juwaitong");
    private static final Service W = Service.of("weiban");
    private static final Service S = Service.of("wesmile");
    private static final Service D = Service.of("wadesk");
    private static final String REFUSED = "ROLE_NOT_ALLOWED";

    @ParameterizedTest
    @ValueSource(strings = {"juwaitong", "weiban", "wesmile", "wadesk"})
    @Commitment({"J-063", "W-116"})
    void noCellOutsideThePublishedGridSucceeds(String key) {
        var service = Service.of(key);
        var cells = 0;
        for (var role : vendorRoles().toList()) {
            for (var category : service.profile().categories()) {
                for (var purpose : service.profile().purposes()) {
                    cells += cell(service, role, category, purpose);
                }
            }
        }
        assertThat(cells).as("cells that the grid opens").isGreaterThan(20);
    }

    /** 1 for a cell of the grid. */
    private static int cell(Service service, Role role, DataCategory category, Purpose purpose) {
        var named = purpose.code()
                + (purpose.operations().isEmpty()
                        ? ""
                        : "/" + purpose.operations().get(0));
        var row = service.profile().staffRoles().stream()
                .anyMatch(rule ->
                        rule.role().equals(role.name()) && rule.categories().contains(category.code()));
        var registered = purpose.categories().contains(category.code());
        var open = registered
                && service.profile().staffRoles().stream()
                        .anyMatch(
                                rule -> rule.role().equals(role.name()) && rule.gives(category.code(), purpose.code()));
        for (var action : Action.values()) {
            var outcome = service.ask(action, staff(role), category.code(), named);
            var cell = role + " " + action + " " + category.code() + " " + named;
            if (open && action == READ) assertThat(outcome).as(cell).isNotEqualTo(REFUSED);
            else if (!row || registered && !open) assertThat(outcome).as(cell).isEqualTo(REFUSED);
            else if (!registered) assertThat(outcome).as(cell).isNotEqualTo("YES");
        }
        return open ? 1 : 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"juwaitong", "weiban", "wesmile", "wadesk"})
    void aCellIsOpenWithinAnAssignmentOnlyAndForTheBoundOnly(String key) {
        var service = Service.of(key);
        for (var rule : service.profile().staffRoles()) {
            if (rule.role().equals("ALL")) continue;
            var category = rule.categories().get(0);
            var purpose = rule.purposes().stream()
                    .filter(code -> service.profile().purposes().stream()
                            .anyMatch(each -> each.code().equals(code)
                                    && each.categories().contains(category)))
                    .findFirst()
                    .orElseThrow();
            var role = Role.valueOf(rule.role());
            assertThat(service.ask(READ, with(role, new StaffStanding(true, true, true, null)), category, purpose))
                    .isEqualTo(REFUSED);
            for (var unbound : List.of(
                    new StaffStanding(false, true, true, "CASE-7"),
                    new StaffStanding(true, false, true, "CASE-7"),
                    new StaffStanding(true, true, false, "CASE-7"))) {
                assertThat(service.ask(READ, with(role, unbound), category, purpose))
                        .isEqualTo("CONFIDENTIALITY_MISSING");
            }
        }
    }

    @Test
    @Commitment("J-065")
    void theMailTeamGetsNameAddressAndPreferencesAndNoLog() {
        assertThat(visible(J, Role.COMMS, "J-C01", "J-P04")).containsExactlyInAnyOrder("name", "email");
        assertThat(visible(J, Role.COMMS, "J-C02", "J-P04")).containsExactly("communicationTypes");
        for (var purpose : List.of("J-P04", "J-P07", "J-P21")) {
            assertThat(J.ask(READ, staff(Role.COMMS), "J-C14", purpose)).isEqualTo(REFUSED);
        }
        for (var purpose : List.of("J-P01", "J-P02", "J-P03", "J-P06", "J-P11", "J-P21")) {
            assertThat(J.ask(READ, staff(Role.COMMS), "J-C01", purpose))
                    .as(purpose)
                    .isEqualTo(REFUSED);
        }
    }

    @Test
    @CommitmentInPart({"J-067", "S-033", "S-037", "W-074"})
    void investigationsAreForSecurityAloneAndUnderANumber() {
        assertThat(visible(J, Role.SECURITY, "J-C01", "J-P21")).containsExactly("email");
        assertThat(visible(J, Role.SECURITY, "J-C04", "J-P21"))
                .containsExactlyInAnyOrder("provider", "externalAccountId");
        var without = with(Role.SECURITY, new StaffStanding(true, true, true, null));
        assertThat(J.ask(READ, without, "J-C14", "J-P21")).isEqualTo(REFUSED);
        for (var other : vendorRoles().filter(role -> role != Role.SECURITY).toList()) {
            assertThat(J.ask(READ, staff(other), "J-C14", "J-P21"))
                    .as("%s", other)
                    .isEqualTo(REFUSED);
            assertThat(W.ask(READ, staff(other), "W-C12", "W-P19"))
                    .as("%s", other)
                    .isEqualTo(REFUSED);
            assertThat(S.ask(READ, staff(other), "S-C05", "S-P08"))
                    .as("%s", other)
                    .isEqualTo(REFUSED);
        }
        assertThat(W.ask(READ, staff(Role.SECURITY), "W-C12", "W-P19")).isEqualTo("YES");
        assertThat(S.ask(READ, staff(Role.SECURITY), "S-C05", "S-P08")).isEqualTo("YES");
    }

    @Test
    void whatAnOrganisationEntrustsIsSeenByNoRoleButWhereTheProfileSaysSo() {
        for (var service : List.of(J, W, S, D)) {
            for (var category : service.profile().categories()) {
                if (category.vendorRole() != VendorRole.PROCESSOR) continue;
                var seen = vendorRoles()
                        .filter(role -> service.profile().purposes().stream()
                                .anyMatch(each -> service.ask(READ, staff(role), category.code(), each.code())
                                        .equals("YES")))
                        .map(Role::name)
                        .toList();
                assertThat(seen).as(category.code()).isSubsetOf(seers(category.code()));
            }
        }
    }

    /** A photo that somebody attached, the connected account of who asks for help, the consent of a guardian. */
    private static List<String> seers(String category) {
        return switch (category) {
            case "S-C01" -> List.of("SUPPORT");
            case "J-C07" -> List.of("SUPPORT");
            case "W-C22" -> List.of("PRIVACY", "DPO");
            default -> List.of();
        };
    }

    private static Stream<Role> vendorRoles() {
        return Arrays.stream(Role.values()).filter(role -> role.kind() == TenantKind.PROCESSOR);
    }

    private static Actor with(Role role, StaffStanding standing) {
        return Actor.ofVendor(TENANT, Set.of(role), standing);
    }

    private static List<String> visible(Service service, Role role, String category, String purpose) {
        var question = Question.of(READ, staff(role), TENANT, category, purpose).at(Service.NOON);
        var duties = ((Decision.Yes) service.point().decide(question, service.situation())).duties();
        return Projection.of(service.category(category), duties, List.of()).visible();
    }
}
