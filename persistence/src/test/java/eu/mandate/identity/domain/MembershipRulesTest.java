package eu.mandate.identity.domain;

import static eu.mandate.identity.domain.MembershipStatus.ACTIVE;
import static eu.mandate.identity.domain.MembershipStatus.DISABLED;
import static eu.mandate.identity.domain.MembershipStatus.INVITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.TenantKind;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipRulesTest {

    private static final UserId ME = new UserId(UUID.randomUUID());
    private static final UserId SOMEBODY = new UserId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void everyRoleFitsItsOwnKindOfSpaceOnly(Role role) {
        for (var kind : TenantKind.values()) {
            if (kind == role.kind()) {
                assertThatCode(() -> MembershipRules.rolesFit(Set.of(role), kind))
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> MembershipRules.rolesFit(Set.of(role), kind))
                        .isInstanceOfSatisfying(Refusal.class, MembershipRulesTest::pointsAtRoles);
            }
        }
    }

    private static void pointsAtRoles(Refusal refusal) {
        assertThat(refusal.errors().get(0).pointer()).isEqualTo("/roles");
        assertThat(refusal.errors().get(0).reason()).isEqualTo("role-not-for-space");
    }

    @Test
    void aMembershipHasAtLeastOneRole() {
        assertThatThrownBy(() -> MembershipRules.rolesFit(Set.of(), TenantKind.CONTROLLER))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theLastActiveAdministratorStays() {
        assertThatThrownBy(() -> MembershipRules.administratorRemains(true, false, 0))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo("last-administrator"));
    }

    @Test
    void anAdministratorMayGoWhileAnotherIsActive() {
        assertThatCode(() -> MembershipRules.administratorRemains(true, false, 1))
                .doesNotThrowAnyException();
    }

    @Test
    void whoNeverAdministeredMayAlwaysChange() {
        assertThatCode(() -> MembershipRules.administratorRemains(false, false, 0))
                .doesNotThrowAnyException();
        assertThatCode(() -> MembershipRules.administratorRemains(true, true, 0))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyActiveAdministratorsAdminister() {
        var admin = Set.of(Role.TENANT_ADMIN, Role.LEGAL);
        assertThat(MembershipRules.administers(admin, ACTIVE)).isTrue();
        assertThat(MembershipRules.administers(admin, INVITED)).isFalse();
        assertThat(MembershipRules.administers(admin, DISABLED)).isFalse();
        assertThat(MembershipRules.administers(Set.of(Role.LEGAL), ACTIVE)).isFalse();
    }

    @Test
    void nobodyDisablesThemself() {
        assertThatThrownBy(() -> MembershipRules.notThemself(ME, ME))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo("self-disable"));
        assertThatCode(() -> MembershipRules.notThemself(ME, SOMEBODY)).doesNotThrowAnyException();
        assertThatCode(() -> MembershipRules.notThemself(null, SOMEBODY)).doesNotThrowAnyException();
    }
}
